package org.opensupervision.examples.benchmarks;

import java.util.List;
import org.opensupervision.examples.benchmarks.drools.DroolsPeer;
import org.opensupervision.examples.benchmarks.ours.FromJournals;
import org.opensupervision.examples.benchmarks.ours.NewFact;
import org.opensupervision.examples.benchmarks.ours.Prepared;
import org.opensupervision.examples.benchmarks.peer.ExplainedLoop;
import org.opensupervision.examples.benchmarks.peer.PackedLimit;
import org.opensupervision.examples.benchmarks.peer.PackedPolicy;
import org.opensupervision.examples.benchmarks.peer.PlainLoop;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Supervisee;

/** The ways to assess a population, by name. */
final class Peers {
  private Peers() {}

  /** The peers of one size of population. */
  static Peer named(String name, int size) {
    List<Supervisee> all = Population.of(size);
    return switch (name) {
      case "limit" -> new PackedLimit(all);
      case "tables" -> new PackedPolicy(all);
      case "plain" -> new PlainLoop(all);
      case "explained" -> new ExplainedLoop(all);
      case "drools-linked" -> new DroolsPeer("linked", all);
      case "drools-idiomatic" -> new DroolsPeer("idiomatic", all);
      case "ours-numbers" -> new Prepared(Prepared.Answer.NUMBERS, all);
      case "ours-findings" -> new Prepared(Prepared.Answer.FINDINGS, all);
      case "ours-one-explained" -> new Prepared(Prepared.Answer.ONE_EXPLAINED, all);
      case "ours-explained" -> new Prepared(Prepared.Answer.EXPLAINED, all);
      case "ours-from-journals" -> new FromJournals(all);
      case "ours-new-fact" -> new NewFact(all);
      default ->
          throw new IllegalArgumentException("The name (" + name + ") of a peer must be known.");
    };
  }
}
