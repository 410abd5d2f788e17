package org.opensupervision.rules.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.opensupervision.model.problem.Problem;

/**
 * Finds what is odd about a policy that can be read: clauses that can never apply or whose terms
 * are over, clauses that one day of absence excuses from, and clauses that contradict each other.
 *
 * <p>Nothing of it is an error. Every clause is asked for on its own and the earliest date binds,
 * so that of "everybody weekly" and "new staff every 2 weeks" the first one binds for all; it is
 * told for the policy lead to decide. Only what is certain is told.
 */
public final class PolicyCheck {
  private static final Condition PRESENT = Not.of(Comparison.of("absent", Operator.IS, "true"));

  private PolicyCheck() {}

  /**
   * Returns what is odd, in the order of the clauses: {@code policy.never-applies}, {@code
   * policy.terms-over}, {@code policy.excused} and {@code policy.contradiction}.
   */
  public static List<Problem> of(Policy policy) {
    var odd = new ArrayList<Problem>();
    var clauses = policy.getClauses();
    for (int i = 0; i < clauses.size(); i++) {
      noteNeverApplies(clauses.get(i), policy, odd);
      noteTermsOver(clauses.get(i), policy, odd);
      noteExcused(clauses.get(i), odd);
      for (Clause earlier : clauses.subList(0, i)) {
        noteContradiction(clauses.get(i), earlier, odd);
        noteContradiction(earlier, clauses.get(i), odd);
      }
    }
    return List.copyOf(odd);
  }

  private static void noteNeverApplies(Clause clause, Policy policy, List<Problem> to) {
    if (clause.getAppliesTo().filter(Exclusion::isEmpty).isPresent()) {
      add(
          to,
          clause,
          "policy.never-applies",
          "The clause (%s) applies to nobody: its condition contradicts itself."
              .formatted(clause.getId()));
    }
    clause
        .getEffectiveUntil()
        .filter(until -> until.isBefore(policy.getEffectiveFrom()))
        .ifPresent(
            until ->
                add(
                    to,
                    clause,
                    "policy.never-applies",
                    "The clause (%s) ends (%s) before the policy begins (%s)."
                        .formatted(clause.getId(), until, policy.getEffectiveFrom())));
  }

  private static void noteTermsOver(Clause clause, Policy policy, List<Problem> to) {
    termsOver(clause, policy, policy.getEffectiveFrom())
        .ifPresent(
            last ->
                add(
                    to,
                    clause,
                    "policy.terms-over",
                    "The clause (%s) asks nothing: the last term (%s) is over when the policy begins (%s)."
                        .formatted(clause.getId(), last, policy.getEffectiveFrom())));
  }

  /**
   * Returns for which clauses the terms of the policies have run out by a day, so that nothing is
   * asked by them any more; of each policy the version in force is looked at.
   */
  public static List<Problem> termsOver(PolicyStack policies, LocalDate day) {
    var odd = new ArrayList<Problem>();
    for (Policy policy : policies.getPolicies()) {
      boolean inForce = policies.inForce(policy.getId(), day).filter(policy::equals).isPresent();
      for (Clause clause : inForce ? policy.getClauses() : List.<Clause>of()) {
        termsOver(clause, policy, day)
            .ifPresent(last -> add(odd, clause, "policy.terms-over", over(clause, last)));
      }
    }
    return List.copyOf(odd);
  }

  private static String over(Clause clause, LocalDate last) {
    return "The clause (%s) asks nothing: the policy names no term after %s."
        .formatted(clause.getId(), last);
  }

  private static Optional<LocalDate> termsOver(Clause clause, Policy policy, LocalDate day) {
    int terms = policy.getTerms().size();
    return period(clause)
        .filter(period -> period.getUnit() == PeriodUnit.TERM && terms > 0)
        .map(period -> policy.getTerms().get(terms - 1).getLastDay())
        .filter(last -> last.isBefore(day));
  }

  private static Optional<CalendarPeriod> period(Clause clause) {
    return clause.getRequirement() instanceof Recurrence asked
        ? asked.getQuota().map(Quota::getWindow).flatMap(PolicyCheck::period)
        : Optional.empty();
  }

  private static Optional<CalendarPeriod> period(Window window) {
    return window instanceof CalendarPeriod period ? Optional.of(period) : Optional.empty();
  }

  private static boolean isAtMost(Clause clause) {
    return ((Recurrence) clause.getRequirement()).getQuota().filter(Quota::isAtMost).isPresent();
  }

  /** Periods are owed only where the clause applies through all of them. */
  private static void noteExcused(Clause clause, List<Problem> to) {
    boolean excuses = Implication.holds(clause.getAppliesTo(), Optional.of(PRESENT));
    if (excuses && period(clause).isPresent() && !isAtMost(clause)) {
      add(
          to,
          clause,
          "policy.excused",
          "The clause (%s) asks nothing for a period in which somebody is absent for one day."
              .formatted(clause.getId()));
    }
  }

  /** A clause for some that is looser than one for all of them says nothing that binds. */
  private static void noteContradiction(Clause narrow, Clause wide, List<Problem> to) {
    if (Implication.holds(narrow.getAppliesTo(), wide.getAppliesTo())) {
      Looser.than(narrow.getRequirement(), wide.getRequirement())
          .ifPresent(
              how ->
                  add(
                      to,
                      narrow,
                      "policy.contradiction",
                      "The clauses (%s and %s) ask for the same, and the second for more: %s."
                          .formatted(narrow.getId(), wide.getId(), how)));
      noteLonger(narrow, wide, to);
    }
  }

  /** What some are to keep for longer than everybody, everybody is to destroy before. */
  private static void noteLonger(Clause narrow, Clause wide, List<Problem> to) {
    if (!Implication.holds(wide.getAppliesTo(), narrow.getAppliesTo())) {
      LooserRetention.lengthens(narrow, wide)
          .ifPresent(
              how ->
                  add(
                      to,
                      narrow,
                      "policy.contradiction",
                      "The clauses (%s and %s) keep the same thing for different times: %s."
                          .formatted(narrow.getId(), wide.getId(), how)));
    }
  }

  private static void add(List<Problem> to, Clause clause, String code, String message) {
    to.add(Problem.builder().code(code).clause(clause.getId().getValue()).message(message).build());
  }
}
