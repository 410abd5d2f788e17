package org.opensupervision.examples.benchmarks.ours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.examples.benchmarks.population.Tally;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.assessment.Assessor;
import org.opensupervision.rules.assessment.Judgements;

/**
 * A new fact comes in: the journal of its subject is written anew, prepared and judged.
 *
 * <p>The fact is the last one of the worker's own journal; the cases are not touched, and nothing
 * is kept between questions but the facts.
 */
public final class NewFact implements Peer {
  private final List<Facts> facts;
  private final List<Journal> before;
  private final Assessor assessor = FourRules.assessor();
  private final Judgements judgements = assessor.judgements();

  /** Writes the journals of a population, without the last fact of each worker. */
  public NewFact(List<Supervisee> all) {
    facts = all.stream().map(Journals::of).toList();
    before = facts.stream().map(NewFact::withoutLast).toList();
  }

  private static Journal ofWorker(Facts facts) {
    return facts.getJournals().iterator().next();
  }

  private static Journal withoutLast(Facts facts) {
    Journal whole = ofWorker(facts);
    List<Fact> known = whole.getFacts();
    return Journal.of(whole.getSubject(), known.subList(0, known.size() - 1));
  }

  @Override
  public Object assess(int who) {
    List<Fact> all = ofWorker(facts.get(who)).getFacts();
    Journal journal = with(before.get(who), all.get(all.size() - 1));
    judgements.judge(assessor.prepare(journal, Instant.MAX), Population.AS_OF);
    return judgements.size();
  }

  private static Journal with(Journal journal, Fact fact) {
    var facts = new ArrayList<>(journal.getFacts());
    facts.add(fact);
    return Journal.of(journal.getSubject(), facts);
  }

  @Override
  public void tally(int who, Tally to) {
    assess(who);
    Tallies.add(judgements, to);
    for (Journal journal : facts.get(who).getJournals().stream().skip(1).toList()) {
      judgements.judge(assessor.prepare(journal, Instant.MAX), Population.AS_OF);
      Tallies.add(judgements, to);
    }
  }
}
