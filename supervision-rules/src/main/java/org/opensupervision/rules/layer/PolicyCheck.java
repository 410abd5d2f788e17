package org.opensupervision.rules.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;

/**
 * Finds what is odd about a policy that can be read: clauses that can never apply or never be kept,
 * stages that are never reached, terms that are over, clauses that one day of absence excuses from,
 * and clauses that contradict each other.
 *
 * <p>Nothing of it is an error. Every clause is asked for on its own and the earliest date binds,
 * so that of "everybody weekly" and "new staff every 2 weeks" the first one binds for all; it is
 * told for the policy lead to decide. Only what is certain is told.
 */
public final class PolicyCheck {
  private PolicyCheck() {}

  /**
   * Returns what is odd, in the order of the clauses: {@code policy.never-applies}, {@code
   * policy.never-met}, {@code policy.terms-over}, {@code policy.excused} and {@code
   * policy.contradiction}.
   */
  public static List<Problem> of(Policy policy) {
    var odd = new ArrayList<Problem>();
    var clauses = policy.getClauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      NeverApplies.of(clause, policy).forEach(how -> add(odd, clause, "policy.never-applies", how));
      NeverMet.of(clause).forEach(how -> add(odd, clause, "policy.never-met", how));
      PeriodsAsked.overAtFirst(clause, policy)
          .ifPresent(how -> add(odd, clause, "policy.terms-over", how));
      PeriodsAsked.excused(clause).ifPresent(how -> add(odd, clause, "policy.excused", how));
      for (Clause earlier : clauses.subList(0, i)) {
        noteContradiction(clauses.get(i), earlier, odd);
        noteContradiction(earlier, clauses.get(i), odd);
      }
    }
    return List.copyOf(odd);
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
        PeriodsAsked.over(clause, policy, day)
            .ifPresent(how -> add(odd, clause, "policy.terms-over", how));
      }
    }
    return List.copyOf(odd);
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
