package org.opensupervision.rules.assessment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.ClauseId;

/** Counts how often each clause was kept, duty by duty. */
final class Tally {
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  /** One figure for each clause, whatever versions of it there are; lower layers first. */
  static List<Compliance> of(List<Found> found, RuleBook book) {
    Map<ClauseId, Tally> byClause = new LinkedHashMap<>();
    book.rules().forEach(rule -> byClause.putIfAbsent(rule.clause().getId(), new Tally()));
    found.forEach(
        one ->
            byClause
                .computeIfAbsent(one.rule().clause().getId(), clause -> new Tally())
                .add(one.status()));
    return byClause.entrySet().stream()
        .map(entry -> entry.getValue().figures(entry.getKey()))
        .toList();
  }

  private void add(Status status) {
    counts.merge(status, 1, Integer::sum);
  }

  private Compliance figures(ClauseId clause) {
    return Compliance.builder()
        .clause(clause)
        .met(count(Status.MET))
        .metLate(count(Status.MET_LATE))
        .overdue(count(Status.OVERDUE))
        .missed(count(Status.MISSED))
        .open(count(Status.OPEN, Status.UPCOMING))
        .undecided(count(Status.UNKNOWN, Status.NOT_CHECKABLE, Status.WAIVED, Status.SUSPENDED))
        .build();
  }

  private int count(Status... statuses) {
    return List.of(statuses).stream().mapToInt(status -> counts.getOrDefault(status, 0)).sum();
  }
}
