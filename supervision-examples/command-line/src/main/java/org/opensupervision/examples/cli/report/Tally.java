package org.opensupervision.examples.cli.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.layer.PolicyStack;

/** Counts findings by their status. */
final class Tally {
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  /** The figures of every clause of a policy and its layers, in their order. */
  static List<Compliance> of(PolicyStack policies, List<Finding> findings) {
    var byClause = new LinkedHashMap<ClauseId, Tally>();
    for (ClauseId clause : policies.clauseIds()) {
      if (isOwed(policies, clause)) {
        byClause.put(clause, new Tally());
      }
    }
    for (Finding found : findings) {
      byClause
          .computeIfAbsent(found.getObligation().getClause(), added -> new Tally())
          .add(found.getStatus());
    }
    return byClause.entrySet().stream()
        .map(entry -> entry.getValue().figures(entry.getKey()))
        .toList();
  }

  /** A clause that only says who may read has no figures. */
  private static boolean isOwed(PolicyStack policies, ClauseId clause) {
    return policies
        .clause(clause)
        .filter(found -> found.getRequirement() instanceof Access)
        .isEmpty();
  }

  private void add(Status status) {
    counts.merge(status, 1, Integer::sum);
  }

  private int sum(Status... statuses) {
    int sum = 0;
    for (Status status : statuses) {
      sum += counts.getOrDefault(status, 0);
    }
    return sum;
  }

  private Compliance figures(ClauseId clause) {
    return Compliance.builder()
        .clause(clause)
        .met(sum(Status.MET))
        .metLate(sum(Status.MET_LATE))
        .overdue(sum(Status.OVERDUE))
        .missed(sum(Status.MISSED))
        .open(sum(Status.OPEN, Status.UPCOMING))
        .undecided(sum(Status.UNKNOWN, Status.NOT_CHECKABLE, Status.WAIVED, Status.SUSPENDED))
        .build();
  }
}
