package org.opensupervision.examples.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.rules.comparison.DutyCounts;

/** The duties of one clause or one team, before and after. */
record CountsRow(String name, DutyCounts counts) {
  static final List<String> HEADINGS =
      List.of("before", "after", "gained", "lost", "earlier", "later", "newly overdue");

  List<String> figures() {
    return List.of(
        Figures.number(counts.getBefore()),
        Figures.number(counts.getAfter()),
        Figures.number(counts.getGained()),
        Figures.number(counts.getLost()),
        Figures.number(counts.getDueEarlier()),
        Figures.number(counts.getDueLater()),
        Figures.number(counts.getNewlyOverdue()));
  }

  /** The same figures by their names, in the same order. */
  Map<String, Integer> byName() {
    var byName = new LinkedHashMap<String, Integer>();
    byName.put("before", counts.getBefore());
    byName.put("after", counts.getAfter());
    byName.put("gained", counts.getGained());
    byName.put("lost", counts.getLost());
    byName.put("dueEarlier", counts.getDueEarlier());
    byName.put("dueLater", counts.getDueLater());
    byName.put("newlyOverdue", counts.getNewlyOverdue());
    byName.put("noLongerOverdue", counts.getNoLongerOverdue());
    return byName;
  }
}
