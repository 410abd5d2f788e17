package org.opensupervision.rules.layer;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;

/**
 * Finds what is odd about a policy that can be read: clauses that can never apply, and clauses that
 * contradict each other.
 *
 * <p>Nothing of it is an error. Every clause is asked for on its own and the earliest date binds,
 * so that of "everybody weekly" and "new staff every 2 weeks" the first one binds for all; it is
 * told for the policy lead to decide. Only what is certain is told.
 */
public final class PolicyCheck {
  private PolicyCheck() {}

  /**
   * Returns what is odd, in the order of the clauses: {@code policy.never-applies} and {@code
   * policy.contradiction}.
   */
  public static List<Problem> of(Policy policy) {
    var odd = new ArrayList<Problem>();
    var clauses = policy.getClauses();
    for (int i = 0; i < clauses.size(); i++) {
      noteNeverApplies(clauses.get(i), policy, odd);
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
