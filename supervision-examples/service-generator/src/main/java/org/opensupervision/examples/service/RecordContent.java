package org.opensupervision.examples.service;

import java.util.ArrayList;
import java.util.List;

/**
 * What the record of a case has under its headings: all of it, most of it, or nobody noted what.
 */
final class RecordContent {
  private static final List<String> SECTIONS =
      List.of(
          "earlier actions",
          "reflection and analysis",
          "child's voice",
          "progress and risk",
          "direction and actions");

  private final Chance chance;

  RecordContent(Chance chance) {
    this.chance = chance;
  }

  /** Returns the sections of one record; none where the record does not tell. */
  List<String> sections() {
    int outcome = chance.share(0.72, 0.23, 0.05);
    int lacking = outcome == 1 ? chance.between(1, 2) : 0;
    var sections = new ArrayList<>(outcome == 2 ? List.of() : SECTIONS);
    for (int i = 0; i < lacking; i++) {
      sections.remove(chance.between(0, sections.size() - 1));
    }
    return sections;
  }
}
