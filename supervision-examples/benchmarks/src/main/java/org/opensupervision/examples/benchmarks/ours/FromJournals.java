package org.opensupervision.examples.benchmarks.ours;

import java.time.Instant;
import java.util.List;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.examples.benchmarks.population.Tally;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.assessment.Assessor;
import org.opensupervision.rules.assessment.Judgements;

/** Nothing is kept but the journals: each is prepared and judged when it is asked for. */
public final class FromJournals implements Peer {
  private final List<Facts> facts;
  private final Assessor assessor = FourRules.assessor();
  private final Judgements judgements = assessor.judgements();

  /** Writes the journals of a population. */
  public FromJournals(List<Supervisee> all) {
    facts = all.stream().map(Journals::of).toList();
  }

  @Override
  public Object assess(int who) {
    int found = 0;
    for (Journal journal : facts.get(who).getJournals()) {
      judgements.judge(assessor.prepare(journal, Instant.MAX), Population.AS_OF);
      found += judgements.size();
    }
    return found;
  }

  @Override
  public void tally(int who, Tally to) {
    var assessment = assessor.assess(facts.get(who), Population.AS_OF, Instant.MAX);
    Tallies.add(assessment.getFindings(), to);
  }
}
