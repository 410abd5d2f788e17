package org.opensupervision.rules.layer;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Recurrence;

/** Finds clauses whose calendar periods are over, or are owed by nobody who is away for a day. */
final class PeriodsAsked {
  private static final Condition PRESENT = Not.of(Comparison.of("absent", Operator.IS, "true"));

  private PeriodsAsked() {}

  /** Returns what is wrong if the terms of a clause are over before its policy begins. */
  static Optional<String> overAtFirst(Clause clause, Policy policy) {
    LocalDate from = policy.getEffectiveFrom();
    return lastTerm(clause, policy, from)
        .map(
            last ->
                "The clause (%s) asks nothing: the last term (%s) is over when the policy begins (%s)."
                    .formatted(clause.getId(), last, from));
  }

  /** Returns what is wrong if the terms of a clause have run out by a day. */
  static Optional<String> over(Clause clause, Policy policy, LocalDate day) {
    return lastTerm(clause, policy, day)
        .map(
            last ->
                "The clause (%s) asks nothing: the policy names no term after %s."
                    .formatted(clause.getId(), last));
  }

  /**
   * Returns what is wrong if one day of absence excuses from a period: only whole ones are owed.
   */
  static Optional<String> excused(Clause clause) {
    boolean excuses = Implication.holds(clause.getAppliesTo(), Optional.of(PRESENT));
    return excuses && period(clause).isPresent() && !isAtMost(clause)
        ? Optional.of(
            "The clause (%s) asks nothing for a period in which somebody is absent for one day."
                .formatted(clause.getId()))
        : Optional.empty();
  }

  private static Optional<LocalDate> lastTerm(Clause clause, Policy policy, LocalDate day) {
    int terms = policy.getTerms().size();
    return period(clause)
        .filter(period -> period.getUnit() == PeriodUnit.TERM && terms > 0)
        .map(period -> policy.getTerms().get(terms - 1).getLastDay())
        .filter(last -> last.isBefore(day));
  }

  private static Optional<CalendarPeriod> period(Clause clause) {
    return clause.getRequirement() instanceof Recurrence asked
        ? asked.getQuota().map(Quota::getWindow).flatMap(PeriodsAsked::period)
        : Optional.empty();
  }

  private static Optional<CalendarPeriod> period(Window window) {
    return window instanceof CalendarPeriod period ? Optional.of(period) : Optional.empty();
  }

  private static boolean isAtMost(Clause clause) {
    return ((Recurrence) clause.getRequirement()).getQuota().filter(Quota::isAtMost).isPresent();
  }
}
