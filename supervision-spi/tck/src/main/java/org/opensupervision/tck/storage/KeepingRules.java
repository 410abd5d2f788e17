package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.journal.JournalHead;

/** Rule 9: the parts of a store outlive the store object. */
abstract class KeepingRules extends Theme {

  KeepingRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 9: a store that was opened again holds messages, tokens, records and holds")
  @LookAt("leases, tokens, holds or the head of the log that are kept in memory only")
  void optional_rule9_openedAgainHoldsItsParts() {
    bench().requireClaimToKeep();
    var parts = bench().store().getCapabilities().getParts();
    if (parts.isEmpty() || parts.equals(Set.of(StoragePart.LISTING))) {
      throw new NotClaimed("The store claims no part that keeps something.");
    }
    if (parts.contains(StoragePart.OUTBOX)) {
      requireMessageKept();
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
