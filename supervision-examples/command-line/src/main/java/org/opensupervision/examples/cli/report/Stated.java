package org.opensupervision.examples.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.layer.PolicyStack;

/**
 * One clause that states what no machine can check, and of how many people or cases it is said.
 *
 * @param clause the clause
 * @param text what nothing can check, in the words of the policy
 * @param count how many it applies to on the day
 */
record Stated(Clause clause, String text, int count) {

  /** Every statement of a policy and its layers, in their order. */
  static List<Stated> in(PolicyStack policies, Assessment assessment) {
    Map<ClauseId, Integer> counts = new HashMap<>();
    for (Finding found : assessment.getFindings()) {
      counts.merge(found.getObligation().getClause(), 1, Integer::sum);
    }
    return policies.clauseIds().stream()
        .filter(clause -> isBy(policies, clause))
        .flatMap(clause -> policies.clause(clause).stream())
        .map(clause -> of(clause, counts.getOrDefault(clause.getId(), 0)))
        .toList();
  }

  private static Stated of(Clause clause, int count) {
    return new Stated(clause, ((Statement) clause.getRequirement()).getText(), count);
  }

  static boolean isBy(PolicyStack policies, ClauseId clause) {
    return policies
        .clause(clause)
        .filter(found -> found.getRequirement() instanceof Statement)
        .isPresent();
  }

  /** Such as "40 people", or "1 case". */
  String about() {
    boolean cases = ((Statement) clause.getRequirement()).isAboutCases();
    String one = cases ? " case" : " person";
    String many = cases ? " cases" : " people";
    return Figures.number(count) + (count == 1 ? one : many);
  }
}
