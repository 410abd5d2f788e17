package org.opensupervision.examples.cli;

import java.util.List;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.layer.PolicyStack;

/** Finds the clause or the finding that somebody names. */
final class Selection {
  private Selection() {}

  /** A clause goes by its full id, or by its name within the policy. */
  static ClauseId clause(PolicyStack policies, String name) {
    List<String> ids = policies.clauseIds().stream().map(ClauseId::getValue).toList();
    String policy = policies.getTop().getId().getValue();
    String full = name.contains(":") ? name : policy + ":" + name;
    if (ids.contains(full)) {
      return ClauseId.of(full);
    }
    throw new SupervisionException(
        Problem.builder()
            .code("clause.unknown")
            .message("The clause (" + name + ") is not in the policy " + policy + ".")
            .expected("the id of a clause of the policy")
            .hint(Nearest.hint(full, ids))
            .build());
  }

  static Finding finding(List<Finding> findings, String id) {
    return findings.stream()
        .filter(found -> found.getObligation().getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new SupervisionException(unknown(findings, id)));
  }

  private static Problem unknown(List<Finding> findings, String id) {
    var ids = findings.stream().map(found -> found.getObligation().getId()).toList();
    return Problem.builder()
        .code("finding.unknown")
        .message("The finding (" + id + ") is not among the findings about the subject.")
        .expected("the id of one of " + ids.size() + " findings")
        .hint(Nearest.hint(id, ids))
        .build();
  }
}
