package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.kind.Rule;

/** Counts how often each clause was kept, duty by duty. */
final class Tally {
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  static List<Compliance> of(List<Found> found, RuleBook book) {
    Map<Rule, Tally> byRule = new HashMap<>();
    found.forEach(one -> byRule.computeIfAbsent(one.rule(), rule -> new Tally()).add(one.status()));
    var compliance = new ArrayList<Compliance>();
    for (Rule rule : book.rules()) {
      compliance.add(byRule.getOrDefault(rule, new Tally()).figures(rule));
    }
    return compliance;
  }

  private void add(Status status) {
    counts.merge(status, 1, Integer::sum);
  }

  private Compliance figures(Rule rule) {
    return Compliance.builder()
        .clause(rule.clause().getId())
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
