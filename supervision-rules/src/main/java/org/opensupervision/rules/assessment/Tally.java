package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.kind.Rule;

/** Counts how often each clause was kept, duty by duty. */
final class Tally {
  private final int[] counts = new int[Status.values().length];

  static List<Compliance> of(List<Found> found, RuleBook book) {
    Map<Rule, Tally> byRule = new LinkedHashMap<>();
    for (Rule rule : book.rules()) {
      byRule.put(rule, new Tally());
    }
    for (Found one : found) {
      Tally tally = byRule.get(one.rule());
      if (tally != null) {
        tally.counts[one.status().ordinal()]++;
      }
    }
    var compliance = new ArrayList<Compliance>();
    for (var tally : byRule.entrySet()) {
      compliance.add(tally.getValue().figures(tally.getKey()));
    }
    return compliance;
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
    int count = 0;
    for (Status status : statuses) {
      count += counts[status.ordinal()];
    }
    return count;
  }
}
