package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Rules 141 to 145: two stores have one space open, as two processes of one service do.
 *
 * <p>Where they collide, a failure is a proof; a pass says that so many tries found nothing.
 */
abstract class SharingRules extends Theme {

  private static final int TRIES = 20;
  private static final int RECORD_LENGTH = 200;

  SharingRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 141: what is kept through one of several stores is seen through the others")
  @LookAt("heads, pages and rows that are kept in memory, and snapshots that never end")
  void optional_rule141_othersSeeAtOnce() {
    var stores = List.of(bench().store(), bench().openBeside());
    var journal = bench().journal();
    for (int round = 1; round <= 6; round++) {
      var place = DuePlace.of(MON_2_MARCH.plusDays(round), journal, "key");
      var writer = round / 2 % 2;
      bench().use(stores.get(writer));
      var kept = keep(place);
      bench().use(stores.get(1 - writer));
      requireSeen(kept, place);
    }
  }

  @Test
  @DisplayName("rule 142: guards and holds are checked against what any of several stores kept")
  @LookAt("heads in a cache, and locks that hold up nobody but this process")
  void optional_rule142_guardsHoldBetweenStores() throws Exception {
    var one = bench().store();
    var other = bench().openBeside();
    requireStale(one, other);
    requireStale(other, one);
    if (one.getCapabilities().claims(StoragePart.ERASURE)) {
      requireHeld(one, other);
    }
    requireOneKept(one, other);
  }

  private void requireOneKept(Storage one, Storage other) throws Exception {
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        var head = bench().writtenJournal();
        var read = bench().writtenJournal();
        assertThat(crew.together(List.of(sending(one, head, read), sending(other, head, read))))
            .as("whether commits were kept in try %d", at)
            .containsOnlyOnce(true);
      }
    }
  }

  @Test
  @DisplayName("rule 143: a command that was kept through one of several stores is known to all")
  @LookAt("command ids or receipts that are kept in memory, and their unique key")
  void optional_rule143_othersKnowTheCommand() throws Exception {
    var one = bench().store();
    var other = bench().openBeside().getCommitDoor();
    var commit = bench().adding(JournalHead.start(bench().journal())).build();
    assertThat(other.find(commit.getCommandId())).isEmpty();
    var receipt = one.getCommitDoor().commit(commit);

    assertThat(other.find(commit.getCommandId())).hasValue(receipt);
    assertThat(other.commit(commit)).isEqualTo(receipt);
    requireKeptOnce(one, bench().store());
  }

  @Test
  @DisplayName("rule 144: a message that is leased through one of several stores is leased for all")
  @LookAt("leases and tokens that are kept in memory, and rows that are read first, marked later")
  void optional_rule144_leaseHoldsBetweenStores() throws Exception {
    var outbox = OutboxBench.required(bench());
    var one = bench().store();
    var other = bench().openBeside();
    outbox.put("mail-1");
    var done = Settlement.done(outbox.claimOnly());
    bench().use(one);
    assertThat(outbox.claimAll()).as("messages leased through the other store").isEmpty();
    outbox.settle(done);

    bench().use(other);
    outbox.settle(done);
    assertThat(outbox.claimAll()).as("messages settled through the other store").isEmpty();
    requireClaimedOnce(outbox, one, other);
  }

  @Test
  @DisplayName("rule 145: records that are appended through several stores form one chain")
  @LookAt("a head of the log that is kept in memory; lock its row, or let a unique key collide")
  void optional_rule145_logIsOneChain() throws Exception {
    bench().requireClaim(StoragePart.ACCESS_LOG);
    var one = bench().store().getAccessLog();
    var other = bench().openBeside().getAccessLog();
    for (int round = 1; round <= 3; round++) {
      requireSeen(one, other);
      requireSeen(other, one);
    }
    var appended = new ArrayList<Entry>();
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        appended.addAll(crew.together(List.of(appending(one), appending(other))));
      }
    }
    requireChain(one, appended);
  }

  private JournalHead keep(DuePlace place) {
    var head = bench().head(place.getJournal());
    var update = new DueBench(bench()).update(place.getJournal(), List.of(place));
    return bench().keep(bench().adding(head).addDueUpdates(update)).getHeads().get(0);
  }

  private void requireSeen(JournalHead kept, DuePlace place) {
    var journals = bench().store().getJournals();
    assertThat(journals.head(kept.getJournal())).as("head seen by the other").isEqualTo(kept);
    var page = journals.read(JournalSlice.of(kept.getJournal(), 0, 9));
    assertThat(page.getHead()).as("head of a page read by the other").isEqualTo(kept);
    assertThat(page.getEntries())
        .extracting(Entry::getSequence)
        .as("sequences read by the other")
        .contains(kept.getSequence());
    assertThat(new DueBench(bench()).all()).as("rows read by the other").contains(place);
    if (bench().store().getCapabilities().claims(StoragePart.LISTING)) {
      assertThat(journals.list(JournalListing.first(9)))
          .extracting(JournalHead::getJournal)
          .as("journals listed by the other")
          .contains(kept.getJournal());
    }
  }

  /** Adds through one store what a commit that was prepared at the other has not seen. */
  private void requireStale(Storage one, Storage other) {
    var journal = bench().writtenJournal().getJournal();
    var seen = other.getJournals().head(journal);
    var late = adding(seen, bench().writtenJournal()).build();
    one.getCommitDoor().commit(bench().adding(one.getJournals().head(journal)).build());

    assertThatExceptionOfType(StaleJournalException.class)
        .as("a commit that has not seen what the other store kept")
        .isThrownBy(() -> other.getCommitDoor().commit(late));
  }

  /** A commit that adds to one journal what was decided from that and another one. */
  private Commit.Builder adding(JournalHead head, JournalHead read) {
    return bench().commit(head, read).addEntries(head.next(bench().content()));
  }

  private void requireHeld(Storage one, Storage other) {
    var erasures = new ErasureBench(bench());
    bench().use(one);
    var held = erasures.place(bench().writtenJournal(), "inquiry");
    bench().use(other);
    var erasing = erasures.erasing(held, ErasureBench.whole(held));
    erasures.refuses(erasing, held, HeldException.class);
  }

  private Callable<Boolean> sending(Storage store, JournalHead head, JournalHead read) {
    var commit = adding(head, read).build();
    return () -> {
      try {
        store.getCommitDoor().commit(commit);
        return true;
      } catch (StaleJournalException | StorageUnavailableException lost) {
        return false;
      }
    };
  }

  private void requireKeptOnce(Storage one, Storage other) throws Exception {
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        var commit = adding(bench().writtenJournal(), bench().writtenJournal()).build();
        assertThat(
                crew.together(
                    List.<Callable<Receipt>>of(
                        () -> one.getCommitDoor().commit(commit),
                        () -> other.getCommitDoor().commit(commit))))
            .as("receipts of one command in try %d", at)
            .containsOnly(Receipt.of(commit));
      }
    }
  }

  private static void requireClaimedOnce(OutboxBench outbox, Storage one, Storage other)
      throws Exception {
    var claimed = new ArrayList<String>();
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        outbox.put("race-a-" + at, "race-b-" + at);
        crew.together(List.of(claiming(outbox, one, "one"), claiming(outbox, other, "other")))
            .forEach(each -> claimed.addAll(OutboxBench.keys(each)));
      }
    }
    assertThat(claimed).as("messages claimed through two stores").doesNotHaveDuplicates();
  }

  private static Callable<List<LeasedMessage>> claiming(
      OutboxBench outbox, Storage store, String worker) {
    var request = outbox.request(9).topic("mail").worker(worker).build();
    return () -> store.getOutbox().claim(request);
  }

  private void requireSeen(AccessLog writer, AccessLog reader) {
    var entry = writer.append(bench().content());
    assertThat(reader.head()).as("head seen by the other").isEqualTo(JournalHead.after(entry));
    assertThat(reader.read(AccessSlice.of(entry.getSequence() - 1, 9)).getEntries())
        .as("records read by the other")
        .containsExactly(entry);
  }

  private Callable<Entry> appending(AccessLog log) {
    var record = bench().content(bench().randomBytes(RECORD_LENGTH));
    return () -> log.append(record);
  }

  private static void requireChain(AccessLog log, List<Entry> appended) {
    var missing = new HashSet<>(appended);
    var head = JournalHead.start(JournalId.ACCESS_LOG);
    while (!missing.isEmpty()) {
      var some = log.read(AccessSlice.of(head.getSequence(), 100)).getEntries();
      assertThat(some).as("records, of which %d are missing yet", missing.size()).isNotEmpty();
      for (var entry : some) {
        assertThat(head.isFollowedBy(entry))
            .as("whether record %d follows", entry.getSequence())
            .isTrue();
        head = JournalHead.after(entry);
        missing.remove(entry);
      }
    }
  }
}
