package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Attribute;

/**
 * Every event of a kind keeps a limit that is taken pro rata, or that decisions may vary.
 *
 * <p>Each event is one duty, due on its own day and judged by the share of that day, and by the
 * decision that runs on it if that asks for less. Where the share or the number has not been
 * recorded, it is not known whether it was met.
 */
final class LengthRule extends EachEventRule {
  private final Attribute attribute;
  private final boolean atLeast;
  private final int limit;
  private final Share share;
  private final Decided decided;

  LengthRule(int number, Clause clause, Quality asked, TimelinePlan plan, RuleContext context) {
    super(number, clause, asked, plan, context);
    var wanted = (Comparison) asked.getProperty();
    this.attribute =
        context
            .language()
            .event(asked.getEvent().getEvent())
            .flatMap(kind -> kind.attribute(wanted.getAttribute()))
            .orElseThrow();
    this.atLeast = wanted.getOperator() == Operator.AT_LEAST;
    this.limit = Integer.parseInt(wanted.getValue());
    this.share = Share.of(asked.getProRata(), plan);
    this.decided = Decided.of(clause, atLeast ? "at least" : "at most", plan);
  }

  @Override
  Status status(Timeline timeline, int event) {
    Series series = events(timeline);
    int percent = share.percent(timeline, series.day(event), series.day(event));
    var found = found(timeline.fact(series.fact(event)));
    if (percent == Share.UNKNOWN || found.isEmpty()) {
      return Status.UNKNOWN;
    }
    long difference =
        (long) found.get() * Measure.FULL - (long) limit(timeline, series.day(event)) * percent;
    return (atLeast ? difference >= 0 : difference <= 0) ? Status.MET : Status.MISSED;
  }

  /** What a decision asks in place of the clause on a day, if that is less; or null. */
  private @Nullable Departure less(Timeline timeline, int day) {
    return decided.less(timeline, day, Amount.ofMinutes(limit), !atLeast);
  }

  private int limit(Timeline timeline, int day) {
    return Decided.amount(less(timeline, day), Amount.ofMinutes(limit)).getNumber();
  }

  private Optional<Integer> found(Fact fact) {
    return attribute.valueIn(fact).map(Integer.class::cast);
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    Fact fact = timeline.fact(trigger(timeline, verdict));
    int day = verdict.due();
    var steps = new ArrayList<Step>();
    steps.add(event(timeline, verdict));
    steps.addAll(decided.steps(timeline, less(timeline, day), day));
    int asked = limit(timeline, day);
    steps.addAll(share.steps(timeline, day, day, percent -> wanted(asked, percent)));
    if (found(fact).isEmpty()) {
      steps.add(QualityReasons.missing(attribute));
    } else if (verdict.status() != Status.UNKNOWN) {
      steps.add(property(wanted(asked, share.percent(timeline, day, day)), found(fact).get()));
    }
    return steps;
  }

  private Step property(String wanted, int found) {
    return Step.of(
        StepCode.PROPERTY,
        Detail.of("wanted", wanted),
        Detail.of("found", attribute.getName() + " " + found));
  }

  private String wanted(int asked, int percent) {
    return attribute.getName()
        + (atLeast ? " at least " : " at most ")
        + AmountSteps.number((long) asked * percent);
  }
}
