package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.EVERY_DAY;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Rules 1 to 6: spaces, closing, opening again, and what failures may say. */
abstract class LifeCycleRules extends Theme {

  LifeCycleRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 1: what is committed in one space is not seen in another")
  @LookAt("the space left out of a key, a query or a deletion, and anything kept in a static field")
  void required_rule1_spacesAreApart() {
    var commit = bench().adding(JournalHead.start(bench().journal())).build();
    var journal = commit.getEntries().get(0).getJournal();
    bench().store().getCommitDoor().commit(commit);
    new DueBench(bench()).keepOne(MON_2_MARCH);

    var other = bench().open(bench().newSpace());
    assertThat(bench().head(journal)).isEqualTo(JournalHead.start(journal));
    assertThat(other.getCommitDoor().find(commit.getCommandId())).isEmpty();
    assertThat(new DueBench(bench()).all()).isEmpty();

    var own = bench().adding(JournalHead.start(journal)).commandId(commit.getCommandId()).build();
    assertThat(other.getCommitDoor().commit(own)).isEqualTo(Receipt.of(own));
    assertThat(other.getJournals().read(JournalSlice.of(journal, 0, 9)).getEntries())
        .isEqualTo(own.getEntries());
    new Neighbours(bench()).requireApart();
  }

  @Test
  @DisplayName("rule 2: closing a store again does nothing")
  @LookAt("a close method that does not know that it ran before")
  void required_rule2_closingAgainIsHarmless() {
    bench().closeStore().close();
  }

  @Test
  @DisplayName("rule 3: after closing, every call says that the store is closed")
  @LookAt("a check at the beginning of each method, and the vendor's own exception for this")
  void required_rule3_closedStoreSaysSo() {
    var head = bench().writtenJournal();
    var commit = bench().adding(head).build();
    var store = bench().closeStore();

    saysClosed(() -> store.getCommitDoor().commit(commit));
    saysClosed(() -> store.getCommitDoor().find(bench().command()));
    saysClosed(() -> store.getJournals().head(head.getJournal()));
    saysClosed(() -> store.getJournals().read(JournalSlice.of(head.getJournal(), 0, 1)));
    saysClosed(() -> store.getDueRows().page(EVERY_DAY, PageRequest.first(1)));
    saysClosedOfItsParts(store);
  }

  @Test
  @DisplayName("rule 4: a store that was closed and opened again holds the same")
  @LookAt("what is kept in memory only, and options that make a new database on opening")
  void optional_rule4_openedAgainHoldsTheSame() {
    bench().requireClaimToKeep();
    var head = bench().write(bench().journal(), 2);
    var place = new DueBench(bench()).keepOne(MON_2_MARCH);
    var slice = JournalSlice.of(head.getJournal(), 0, 10);
    var page = bench().store().getJournals().read(slice);
    bench().closeStore();
    bench().open();
    assertThat(bench().head(head.getJournal())).isEqualTo(head);
    assertThat(bench().store().getJournals().read(slice)).isEqualTo(page);
    assertThat(new DueBench(bench()).all()).containsExactly(place);
  }

  @Test
  @DisplayName("rule 5: a store that was opened again still knows its command ids")
  @LookAt("command ids that are kept in memory or for the life of a connection")
  void optional_rule5_openedAgainKnowsItsCommands() {
    bench().requireClaimToKeep();
    var commit = bench().adding(JournalHead.start(bench().journal())).build();
    var receipt = bench().store().getCommitDoor().commit(commit);

    bench().closeStore();
    bench().open();
    assertThat(bench().store().getCommitDoor().commit(commit)).isEqualTo(receipt);
  }

  @Test
  @DisplayName("rule 6: no message of a failure or of its causes carries content")
  @LookAt("exceptions of the driver that quote the statement with its parameters")
  void required_rule6_failuresCarryNoContent() {
    var canary = new Canary(bench());
    canary.provoke();
    assertThat(canary.leaks()).as("failures whose messages carry the planted content").isEmpty();
  }

  private void saysClosedOfItsParts(Storage store) {
    var claims = store.getCapabilities();
    if (claims.claims(StoragePart.LISTING)) {
      saysClosed(() -> store.getJournals().list(JournalListing.first(1)));
    }
    if (claims.claims(StoragePart.OUTBOX)) {
      var leased = LeasedMessage.of(new OutboxBench(bench()).message("mail"), 1);
      var request = new OutboxBench(bench()).request(1).build();
      saysClosed(() -> store.getOutbox().claim(request));
      saysClosed(() -> store.getOutbox().settle(Settlement.done(leased)));
      saysClosed(() -> store.getOutbox().purge(KitClock.MON_2_MARCH));
    }
    if (claims.claims(StoragePart.ACCESS_LOG)) {
      saysClosed(() -> store.getAccessLog().append(bench().content()));
      saysClosed(() -> store.getAccessLog().read(AccessSlice.of(0, 1)));
      saysClosed(() -> store.getAccessLog().head());
    }
  }

  private static void saysClosed(ThrowingCallable call) {
    assertThatExceptionOfType(StorageClosedException.class).isThrownBy(call);
  }
}
