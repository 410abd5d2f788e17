package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Rule 9: the parts of a store outlive the store object. */
abstract class KeepingRules extends Theme {

  KeepingRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 9: a store that was opened again holds messages, tokens, records and holds")
  @LookAt("leases, tokens, states, holds or the head of the log that are kept in memory only")
  void optional_rule9_openedAgainHoldsItsParts() {
    bench().requireClaimToKeep();
    var parts = bench().store().getCapabilities().getParts();
    if (parts.isEmpty() || parts.equals(Set.of(StoragePart.LISTING))) {
      throw new NotClaimed("The store claims no part that keeps something.");
    }
    if (parts.contains(StoragePart.OUTBOX)) {
      requireMessageKept();
      requireStatesKept();
    }
    if (parts.contains(StoragePart.ACCESS_LOG)) {
      requireRecordKept();
    }
    if (parts.contains(StoragePart.ERASURE)) {
      requireHoldKept();
    }
  }

  private void requireMessageKept() {
    var outbox = new OutboxBench(bench());
    outbox.put("mail-1");
    var first = outbox.claimOnly();
    outbox.release(first);
    openAgain();
    var second = outbox.claimOnly();
    assertThat(second.getMessage().getKey()).isEqualTo("mail-1");
    assertThat(second.getToken()).as("token after opening").isGreaterThan(first.getToken());
    outbox.settle(Settlement.done(second));
  }

  /** Requires that messages are still done, leased, parked, and to be tried later. */
  private void requireStatesKept() {
    var outbox = new OutboxBench(bench());
    outbox.put("done", "later", "leased", "parked");
    var leased = outbox.claimAll();
    var moment = bench().clock().instant().plus(Duration.ofHours(2));
    outbox.settle(Settlement.done(leased.get(0)));
    outbox.settle(Settlement.retryAt(leased.get(1), moment));
    outbox.settle(Settlement.parked(leased.get(3)));
    openAgain();

    assertThat(OutboxBench.keys(outbox.claimAll())).as("messages to claim after opening").isEmpty();
    assertThat(OutboxBench.keys(outbox.claimParked())).containsExactly("parked");
    outbox.settle(Settlement.done(leased.get(0)));
    outbox.settle(Settlement.done(leased.get(2)));
    outbox.put("done");
    bench().clock().set(moment.minusMillis(1));
    assertThat(OutboxBench.keys(outbox.claimAll())).as("messages a millisecond early").isEmpty();
    bench().clock().set(moment);
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("later");
  }

  private void requireRecordKept() {
    var entry = bench().store().getAccessLog().append(bench().content());
    openAgain();
    assertThat(bench().store().getAccessLog().head()).isEqualTo(JournalHead.after(entry));
  }

  private void requireHoldKept() {
    var erasures = new ErasureBench(bench());
    var head = erasures.place(bench().writtenJournal(), "inquiry");
    openAgain();
    var erasing = erasures.erasing(head, ErasureBench.whole(head));
    erasures.refuses(erasing, head, HeldException.class);
  }

  private void openAgain() {
    bench().closeStore();
    bench().open();
  }
}
