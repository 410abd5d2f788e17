package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.timeline.TimelinePlan;

/** Chooses how decisions that take a duty away, and absences that suspend an amount, show. */
final class Pauses {
  private Pauses() {}

  static Rule around(
      Rule rule, int number, boolean suspended, TimelinePlan plan, RuleContext context) {
    Clause clause = rule.clause();
    @Nullable Integer departures = plan.mayVary(clause) ? plan.departures(clause) : null;
    @Nullable Suspension suspension = suspended ? suspension(clause, plan, context) : null;
    if (runsOn(rule)) {
      int whole =
          clocked(Applicability.apartFrom(still(clause), clause, plan, context), clause, plan);
      return new PausedRule(rule, number, whole, departures, suspension);
    }
    return new ExcusedRule(rule, number, reach(clause), departures, suspension);
  }

  /** Whether a duty goes on until something ends it, and does not belong to a day or a period. */
  private static boolean runsOn(Rule rule) {
    return rule instanceof RecurrenceRule
        || rule instanceof CoverageRule
        || rule instanceof RollingRule
        || rule instanceof WorkRule;
  }

  private static Suspension suspension(Clause clause, TimelinePlan plan, RuleContext context) {
    var asked = (Recurrence) clause.getRequirement();
    Condition still = asked.getSuspendedDuring().orElseThrow();
    var whole = Suspension.of(clause, still, Optional.empty(), plan, context);
    return new Suspension(clocked(whole.slot(), clause, plan), whole.during(), Optional.empty());
  }

  /** The days on which the clock of an amount runs, where an event starts it. */
  private static int clocked(int spells, Clause clause, TimelinePlan plan) {
    return clause.getRequirement() instanceof Recurrence asked
            && asked.getQuota().isPresent()
            && asked.getCountedFrom().isPresent()
        ? plan.spellsOfClock(spells, plan.series(List.of(asked.getCountedFrom().get())))
        : spells;
  }

  /** When the clock stands still and starts anew, so that the suspension is told by itself. */
  private static Optional<Condition> still(Clause clause) {
    return clause.getRequirement() instanceof Recurrence asked && !asked.isResuming()
        ? asked.getSuspendedDuring()
        : Optional.empty();
  }

  private static ExcusedRule.Reach reach(Clause clause) {
    if (clause.getRequirement() instanceof Deadline deadline) {
      return deadline.isBefore() ? ExcusedRule.Reach.DAY : ExcusedRule.Reach.DEADLINE;
    }
    boolean isPeriod =
        clause.getRequirement() instanceof Recurrence asked
            && asked
                .getQuota()
                .map(Quota::getWindow)
                .filter(CalendarPeriod.class::isInstance)
                .isPresent();
    return isPeriod ? ExcusedRule.Reach.PERIOD : ExcusedRule.Reach.DAY;
  }
}
