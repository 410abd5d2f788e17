package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.kind.Rule;

/** Counts how often each clause was kept, duty by duty. */
final class Tally {
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  /** One figure for each clause, whatever versions of it there are; lower layers first. */
  static List<Compliance> of(List<Found> found, RuleBook book) {
    Map<ClauseId, Tally> byClause = new LinkedHashMap<>();
    for (Rule rule : book.rules()) {
      byClause.putIfAbsent(rule.clause().getId(), new Tally());
    }
    for (Found one : found) {
      Tally tally = byClause.get(one.rule().clause().getId());
      if (tally != null) {
        tally.add(one.status());
      }
    }
    var compliance = new ArrayList<Compliance>();
    for (var tally : byClause.entrySet()) {
      compliance.add(tally.getValue().figures(tally.getKey()));
    }
    return compliance;
  }

  private void add(Status status) {
    counts.put(status, count(status) + 1);
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
    int count = 0;
    for (Status status : statuses) {
      count += counts.getOrDefault(status, 0);
    }
    return count;
  }
}
