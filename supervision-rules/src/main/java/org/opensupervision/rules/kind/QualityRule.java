package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.rules.timeline.EventProperty;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Every event of a kind has a property.
 *
 * <p>Each event is one duty, due on its own day: it is met by the event itself or missed for good.
 * Where the event does not say what the property depends on, it is not known whether it was met.
 */
final class QualityRule implements EventRule {
  private static final int ALWAYS_KNOWN = -1;

  private final int number;
  private final Clause clause;
  private final int applies;
  private final int events;
  private final int property;
  private final int possible;
  private final QualityReasons reasons;
  private final String name;

  QualityRule(int number, Clause clause, Quality asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.applies = Applicability.slot(clause, plan, context);
    this.events = plan.series(List.of(asked.getEvent()));
    this.property = plan.property(events, asked.getEvent(), asked.getProperty());
    var wanted = EventProperty.of(asked.getEvent(), asked.getProperty(), context.language());
    this.possible =
        wanted.canBeUnknown()
            ? plan.possibleProperty(events, asked.getEvent(), asked.getProperty())
            : ALWAYS_KNOWN;
    this.reasons = new QualityReasons(asked.getEvent(), wanted.parts(), context.language());
    this.name = context.name(List.of(asked.getEvent()));
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Series series = timeline.series(events);
    Spells spells = timeline.spells(applies);
    for (int i = 0; i < series.size(); i++) {
      int day = series.day(i);
      if (series.seen(i) <= asOf && spells.at(day) >= 0) {
        boolean has = timeline.has(property, i);
        Status status = has ? Status.MET : without(timeline, i);
        out.add(number, day, status, Anchor.TRIGGER, i, 0, has ? i : day);
      }
    }
  }

  private Status without(Timeline timeline, int event) {
    boolean unknown = possible != ALWAYS_KNOWN && timeline.has(possible, event);
    return unknown ? Status.UNKNOWN : Status.MISSED;
  }

  @Override
  public Series events(Timeline timeline) {
    return timeline.series(events);
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    Fact fact = timeline.fact(trigger(timeline, verdict));
    var steps = new ArrayList<Step>();
    steps.add(Counting.event(StepCode.TRIGGER, name, fact, verdict.due()));
    steps.addAll(reasons.of(fact, verdict.status()));
    return steps;
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", name));
  }
}
