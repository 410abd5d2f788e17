package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules 146 to 148: a store goes on, whatever was refused, killed or interrupted before. */
abstract class EnduranceRules extends Theme {

  /** More than any pool of connections holds by default. */
  private static final int REFUSALS = 120;

  private static final int TRIES = 20;

  EnduranceRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 146: a store goes on working, however many calls it has refused")
  @LookAt("connections, locks and transactions that a refusal leaves behind")
  void required_rule146_refusalsUseNothingUp() {
    var head = bench().writtenJournal();
    var refusals = new Refusals(bench()).of(head);
    for (int at = 1; at <= REFUSALS; at++) {
      for (var refusal : refusals) {
        assertThatExceptionOfType(refusal.kind())
            .as("refusal %d of this kind", at)
            .isThrownBy(refusal.call());
      }
    }
    var kept = bench().keep(bench().adding(bench().head(head.getJournal()))).getHeads().get(0);
    assertThat(bench().head(head.getJournal())).as("head after the refusals").isEqualTo(kept);
  }

  @Test
  @DisplayName("rule 147: what was acknowledged is there although the store was never closed")
  @LookAt("what is written when the store is closed, or some time later, and not in the call")
  void optional_rule147_unclosedStoreHasKept() {
    bench().requireClaimToKeep();
    var keeping = new KeepingBench(bench(), bench()::openUnclosed);
    keeping.requireCommitKept();
    keeping.requirePartsKept();
  }

  @Test
  @DisplayName("rule 148: an interrupt makes no half of a call, harms no other, and stays set")
  @LookAt("InterruptedException caught without interrupting again; file channels, which it closes")
  void required_rule148_interruptHarmsNothing() throws Exception {
    var calls = new InterruptedCalls(bench());
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        crew.together(List.of(calls::commitInterrupted, calls::readInterrupted));
        calls.requireWhole();
        interruptCommit(crew, calls);
        calls.requireWhole();
      }
    }
  }

  private static void interruptCommit(Crew crew, InterruptedCalls calls) throws Exception {
    var writer = new AtomicReference<Thread>();
    var isOver = new AtomicBoolean();
    crew.together(
        List.of(() -> calls.commitUntil(writer, isOver), () -> calls.interrupt(writer, isOver)));
  }
}
