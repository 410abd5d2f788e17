package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.EVERY_DAY;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.JournalId;

/** Rules 7, 8 and 10: claims, the clock, and failures of the closed list. */
abstract class ContractRules extends Theme {

  private static final Instant LATE = Instant.parse("2099-12-31T23:59:59.999Z");

  ContractRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 7: what is not claimed is refused and changes nothing")
  @LookAt("lists of a commit that are left unread, and parts that work but are not claimed")
  void optional_rule7_unclaimedPartsAreRefused() {
    var claimed = bench().store().getCapabilities().getParts();
    var unclaimed =
        List.of(StoragePart.values()).stream().filter(part -> !claimed.contains(part)).toList();
    if (unclaimed.isEmpty()) {
      throw new NotClaimed("The store claims every part, so there is none to refuse.");
    }
    unclaimed.forEach(this::requireRefused);
  }

  @Test
  @DisplayName("rule 8: a store that is opened with a clock goes by that clock")
  @LookAt("now() of the database where the options have a clock")
  void optional_rule8_clockOfTheOptionsIsUsed() {
    var parts = bench().store().getCapabilities().getParts();
    bench().clock().set(LATE);
    if (parts.contains(StoragePart.OUTBOX)) {
      var outbox = new OutboxBench(bench());
      outbox.put(outbox.message("mail-1", LATE));
      assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("mail-1");
    }
    if (parts.contains(StoragePart.ERASURE)) {
      var head = bench().writtenJournal();
      var erasures = new ErasureBench(bench());
      erasures.erase(head, Erasure.ofJournal(head.getJournal(), LATE));
      assertThat(erasures.readable(head)).containsExactly(2L);
    }
    if (!parts.contains(StoragePart.OUTBOX) && !parts.contains(StoragePart.ERASURE)) {
      throw new NotClaimed("The store claims nothing that depends on the time.");
    }
  }

  @Test
  @DisplayName("rule 10: no call throws anything but a StorageException, however odd an argument")
  @LookAt("exceptions of the driver and of conversions; catch them where the call comes in")
  void required_rule10_onlyKnownFailuresComeOut() {
    var store = bench().store();
    for (var text : Samples.oddTexts()) {
      var request = PageRequest.after(Cursor.of(text), 1);
      requireKnown(() -> store.getDueRows().page(EVERY_DAY, request));
    }
    var nowhere = DueRange.of(EVERY_DAY.getFrom(), EVERY_DAY.getFrom());
    requireKnown(() -> store.getDueRows().page(nowhere, PageRequest.first(Integer.MAX_VALUE)));
    for (var text : Samples.awkwardIds()) {
      bench().write(JournalId.of(text), 1);
      var slice = JournalSlice.of(JournalId.of(text), Long.MAX_VALUE, Integer.MAX_VALUE);
      requireKnown(() -> store.getJournals().read(slice));
    }
    requireKnown(() -> bench().keep(bench().commit()));
    oddCallsOfParts(store);
  }

  private void oddCallsOfParts(Storage store) {
    var claims = store.getCapabilities();
    if (claims.claims(StoragePart.LISTING)) {
      var last = JournalListing.after(JournalId.of("\uDBFF\uDFFD".repeat(256)), Integer.MAX_VALUE);
      requireKnown(() -> store.getJournals().list(last));
    }
    if (claims.claims(StoragePart.OUTBOX)) {
      var outbox = new OutboxBench(bench());
      requireKnown(() -> store.getOutbox().purge(Instant.MIN));
      requireKnown(() -> store.getOutbox().purge(Instant.MAX));
      var leased = LeasedMessage.of(outbox.message("%' --"), Long.MAX_VALUE);
      requireKnown(() -> outbox.settle(Settlement.parked(leased)));
    }
    if (claims.claims(StoragePart.ACCESS_LOG)) {
      var slice = AccessSlice.of(Long.MAX_VALUE, Integer.MAX_VALUE);
      requireKnown(() -> store.getAccessLog().read(slice));
    }
  }

  private void requireRefused(StoragePart part) {
    var store = bench().store();
    var head = bench().writtenJournal();
    switch (part) {
      case LISTING -> refuses(() -> store.getJournals().list(JournalListing.first(1)));
      case OUTBOX -> {
        refuses(store::getOutbox);
        var message = new OutboxBench(bench()).message(head.getJournal(), "mail-1");
        refusesCommit(bench().adding(head).addMessages(message));
      }
      case ACCESS_LOG -> refuses(store::getAccessLog);
      case ERASURE -> {
        refusesCommit(bench().adding(head).addErasures(ErasureBench.whole(head)));
        var hold = HoldChange.placed(head.getJournal(), "inquiry");
        refusesCommit(bench().adding(head).addHolds(hold));
      }
    }
    assertThat(bench().head(head.getJournal())).as("head after the refusal").isEqualTo(head);
  }

  private void refusesCommit(Commit.Builder commit) {
    refuses(() -> bench().keep(commit));
  }

  private static void refuses(ThrowingCallable call) {
    assertThatExceptionOfType(UnsupportedByStorageException.class).isThrownBy(call);
  }

  private static void requireKnown(Runnable call) {
    try {
      call.run();
    } catch (StorageException known) {
      assertThat(known.getProblems()).as("problems of a failure").isNotEmpty();
    }
  }
}
