package org.opensupervision.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.examples.benchmarks.population.Outcome;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Rule;
import org.opensupervision.examples.benchmarks.population.Tally;

/** What is compared gives the same answers: figures of different answers would mean nothing. */
class AgreementTest {
  private static final int SUPERVISEES = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit",
        "tables",
        "explained",
        "drools-linked",
        "drools-idiomatic",
        "ours-numbers",
        "ours-from-journals",
        "ours-new-fact"
      })
  void everyPeer_findsWhatThePlainLoopFinds(String peer) {
    assertThat(tally(peer)).isEqualTo(tally("plain"));
  }

  @Test
  void population_hasEveryOutcomeUnderEveryRule() {
    Tally tally = tally("plain");

    for (int rule = 0; rule < Rule.COUNT; rule++) {
      for (int outcome = 0; outcome < Outcome.COUNT; outcome++) {
        assertThat(tally.count(rule, outcome)).as("%d, %d", rule, outcome).isPositive();
      }
    }
  }

  @Test
  void superviseeOfTwoYears_hasAsManyFactsAndObligationsAsTheFiguresSay() {
    var all = Population.of(1_000);
    int facts = all.stream().mapToInt(one -> one.facts()).sum();

    assertThat(Math.round(facts / 1_000.0)).isEqualTo(251);
    assertThat(Math.round(tally("plain").total() / (double) SUPERVISEES)).isBetween(251L, 255L);
  }

  private static Tally tally(String name) {
    var peer = Peers.named(name, SUPERVISEES);
    var tally = new Tally();
    for (int who = 0; who < SUPERVISEES; who++) {
      peer.tally(who, tally);
    }
    return tally;
  }
}
