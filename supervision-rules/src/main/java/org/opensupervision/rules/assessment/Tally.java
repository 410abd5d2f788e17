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
        tally.counts.put(one.status(), 1 + tally.counts.getOrDefault(one.status(), 0));
      }
    }
    var compliance = new ArrayList<Compliance>();
    for (var tally : byClause.entrySet()) {
      compliance.add(Compliance.of(tally.getKey(), tally.getValue().counts));
    }
    return compliance;
  }
}
