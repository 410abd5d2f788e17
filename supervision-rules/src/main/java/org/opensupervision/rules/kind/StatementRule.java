package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * What no machine can check.
 *
 * <p>It is said once of everybody that it applies to on the day, without a date, and is never met
 * or broken. Those for whom a layer above gives it a value have that instead.
 */
final class StatementRule implements Rule {
  private final int number;
  private final Clause clause;
  private final Statement asked;
  private final int applies;
  private final Above above;

  StatementRule(
      int number, Clause clause, Statement asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.asked = asked;
    this.applies = Applicability.slot(clause, plan, context);
    this.above = context.above();
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    int spell = timeline.spells(applies).at(asOf);
    if (spell >= 0 && above.at(timeline, asOf).isEmpty()) {
      out.add(number, Days.NEVER, Status.NOT_CHECKABLE, Anchor.SPELL, spell, 0, -1);
    }
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return timeline.spells(applies).fact(verdict.anchor());
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return timeline.spells(applies).from(verdict.anchor());
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return -1;
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return Days.NEVER;
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    Spells spells = timeline.spells(applies);
    return List.of(
        Step.of(StepCode.APPLIES, Detail.of("from", Days.date(spells.from(verdict.anchor())))),
        Step.of(StepCode.NOT_CHECKABLE, Detail.of("statement", asked.getText())));
  }

  @Override
  public Optional<ClauseId> replacedBy(Timeline timeline, int asOf) {
    return timeline.spells(applies).at(asOf) >= 0 ? above.at(timeline, asOf) : Optional.empty();
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_CHECKABLE, Detail.of("statement", asked.getText()));
  }
}
