package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Figure;
import org.opensupervision.model.policy.ClauseId;

/** How often one clause was kept: the share, and how many of its duties stand in other ways. */
record Kept(Figure figure, Compliance counts) {

  /** Those of all clauses, in the order of the policy. */
  static List<Kept> in(Assessment assessment) {
    var figures = assessment.figures();
    var counts = assessment.getCompliance();
    var kept = new ArrayList<Kept>();
    for (int i = 0; i < counts.size(); i++) {
      kept.add(new Kept(figures.get(i), counts.get(i)));
    }
    return List.copyOf(kept);
  }

  ClauseId clause() {
    return counts.getClause();
  }
}
