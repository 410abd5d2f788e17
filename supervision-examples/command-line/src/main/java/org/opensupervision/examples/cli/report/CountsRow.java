package org.opensupervision.examples.cli.report;

import java.util.List;
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
}
