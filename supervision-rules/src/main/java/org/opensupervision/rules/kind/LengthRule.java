package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Attribute;

/**
 * Every event of a kind keeps a limit that is taken pro rata.
 *
 * <p>Each event is one duty, due on its own day and judged by the share of that day. Where the
 * share or the number has not been recorded, it is not known whether it was met.
 */
final class LengthRule implements EventRule {
  private final int number;
  private final Clause clause;
  private final int applies;
  private final int events;
  private final Attribute attribute;
  private final boolean atLeast;
  private final int limit;
  private final Share share;
  private final String name;

  LengthRule(int number, Clause clause, Quality asked, TimelinePlan plan, RuleContext context) {
    var wanted = (Comparison) asked.getProperty();
    this.number = number;
    this.clause = clause;
    this.applies = Applicability.slot(clause, plan, context);
    this.events = plan.series(List.of(asked.getEvent()));
    this.attribute =
        context
            .language()
            .event(asked.getEvent().getEvent())
            .flatMap(kind -> kind.attribute(wanted.getAttribute()))
            .orElseThrow();
    this.atLeast = wanted.getOperator() == Operator.AT_LEAST;
    this.limit = Integer.parseInt(wanted.getValue());
    this.share = Share.of(asked.getProRata(), plan);
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
        Status status = status(timeline, timeline.fact(series.fact(i)), day);
        out.add(number, day, status, Anchor.TRIGGER, i, 0, status == Status.MET ? i : day);
      }
    }
  }

  private Status status(Timeline timeline, Fact fact, int day) {
    int percent = share.percent(timeline, day, day);
    var found = found(fact);
    if (percent == Share.UNKNOWN || found.isEmpty()) {
      return Status.UNKNOWN;
    }
    long difference = (long) found.get() * Measure.FULL - (long) limit * percent;
    return (atLeast ? difference >= 0 : difference <= 0) ? Status.MET : Status.MISSED;
  }

  private Optional<Integer> found(Fact fact) {
    return attribute.valueIn(fact).map(Integer.class::cast);
  }

  @Override
  public Series events(Timeline timeline) {
    return timeline.series(events);
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    Fact fact = timeline.fact(trigger(timeline, verdict));
    int day = verdict.due();
    var steps = new ArrayList<Step>();
    steps.add(Counting.event(StepCode.TRIGGER, name, fact, day));
    steps.addAll(share.steps(timeline, day, day, this::wanted));
    if (found(fact).isEmpty()) {
      steps.add(QualityReasons.missing(attribute));
    } else if (verdict.status() != Status.UNKNOWN) {
      steps.add(property(wanted(share.percent(timeline, day, day)), found(fact).get()));
    }
    return steps;
  }

  private Step property(String wanted, int found) {
    return Step.of(
        StepCode.PROPERTY,
        Detail.of("wanted", wanted),
        Detail.of("found", attribute.getName() + " " + found));
  }

  private String wanted(int percent) {
    return attribute.getName()
        + (atLeast ? " at least " : " at most ")
        + AmountSteps.number((long) limit * percent);
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
