package org.opensupervision.examples.benchmarks.ours;

import java.time.LocalDate;
import java.util.Collection;
import org.opensupervision.examples.benchmarks.population.Tally;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.rules.assessment.Judgements;

/** Adds what this library found to a tally. */
final class Tallies {
  private Tallies() {}

  static void add(Judgements judged, Tally to) {
    for (int i = 0; i < judged.size(); i++) {
      long due = judged.getDue(i).map(LocalDate::toEpochDay).orElseThrow();
      to.add(FourRules.rule(judged.getClause(i)), FourRules.outcome(judged.getStatus(i)), due);
    }
  }

  static void add(Collection<Finding> findings, Tally to) {
    for (Finding finding : findings) {
      var obligation = finding.getObligation();
      long due = obligation.getDue().map(LocalDate::toEpochDay).orElseThrow();
      to.add(FourRules.rule(obligation.getClause()), FourRules.outcome(finding.getStatus()), due);
    }
  }
}
