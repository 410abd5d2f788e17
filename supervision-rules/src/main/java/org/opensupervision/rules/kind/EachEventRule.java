package org.opensupervision.rules.kind;

import java.util.List;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/** Every event of a kind is looked at by itself. */
abstract sealed class EachEventRule implements EventRule permits QualityRule, LengthRule {
  final int events;
  private final int number;
  private final Clause clause;
  private final int applies;
  private final String name;

  EachEventRule(int number, Clause clause, Quality asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.applies = Applicability.slot(clause, plan, context);
    this.events = plan.series(List.of(asked.getEvent()));
    this.name = context.name(List.of(asked.getEvent()));
  }

  /** Judges one event of the series: it is met, missed, or not known. */
  abstract Status status(Timeline timeline, int event);

  @Override
  public final Clause clause() {
    return clause;
  }

  @Override
  public final void judge(Timeline timeline, int asOf, Verdicts out) {
    Series series = timeline.series(events);
    Spells spells = timeline.spells(applies);
    for (int i = 0; i < series.size(); i++) {
      int day = series.day(i);
      if (series.seen(i) <= asOf && spells.at(day) >= 0) {
        Status status = status(timeline, i);
        out.add(number, day, status, Anchor.TRIGGER, i, 0, status == Status.MET ? i : day);
      }
    }
  }

  @Override
  public final Series events(Timeline timeline) {
    return timeline.series(events);
  }

  /** Tells which event it is. */
  final Step event(Timeline timeline, Verdict verdict) {
    var fact = timeline.fact(trigger(timeline, verdict));
    return Counting.event(StepCode.TRIGGER, name, fact, verdict.due());
  }

  @Override
  public final int applies() {
    return applies;
  }

  @Override
  public final Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", name));
  }
}
