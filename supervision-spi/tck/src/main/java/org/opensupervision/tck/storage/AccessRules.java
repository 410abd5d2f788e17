package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/** Rules 101 to 107: a log to which everything is added, and from which nothing goes. */
abstract class AccessRules extends Theme {

  private static final int TRIES = 10;
  private static final int READERS = 4;

  AccessRules(StorageTck kit) {
    super(kit);
  }

  @BeforeEach
  void requireLog() {
    bench().requireClaim(StoragePart.ACCESS_LOG);
  }

  @Test
  @DisplayName("rule 101: an appended record is there to read, as it was returned")
  @LookAt("records that are written later or in batches, and columns that hold text")
  void optional_rule101_recordIsThere() {
    assertThat(log().head()).isEqualTo(JournalHead.start(JournalId.ACCESS_LOG));
    var content = bench().content(Samples.contents().get(0));
    var entry = log().append(content);

    assertThat(entry.getContent()).hasValue(content);
    assertThat(records(0, 1)).containsExactly(entry);
    assertThat(log().head()).isEqualTo(JournalHead.after(entry));
  }

  @Test
  @DisplayName("rule 102: records have the numbers 1, 2, 3, and each follows the one before")
  @LookAt("a query without ORDER BY, and numbers or hashes that the store makes itself")
  void optional_rule102_chainVerifies() {
    append(7);
    requireChain(7);
  }

  @Test
  @DisplayName("rule 103: records appended by several at once are all kept, in one chain")
  @LookAt("a head that is read before and written after; lock its row, or let a unique key collide")
  void optional_rule103_chainDoesNotFork() throws Exception {
    Callable<Entry> append = () -> log().append(bench().content());
    var appended = new ArrayList<Entry>();
    try (var crew = new Crew(READERS)) {
      for (int at = 1; at <= TRIES; at++) {
        appended.addAll(crew.together(Collections.nCopies(READERS, append)));
      }
    }
    assertThat(appended)
        .extracting(Entry::getSequence)
        .as("sequences of what %d readers got in %d tries", READERS, TRIES)
        .doesNotHaveDuplicates();
    assertThat(log().head().getSequence()).isEqualTo(READERS * TRIES);
    requireChain(READERS * TRIES);
  }

  @Test
  @DisplayName("rule 104: a record stays whatever becomes of commits")
  @LookAt("a connection or a transaction that the log shares with the commit")
  void optional_rule104_recordOutlivesRefusedCommit() {
    var stale = JournalHead.start(bench().writtenJournal().getJournal());
    var before = log().append(bench().content());
    var refused = bench().adding(stale, bench().writtenJournal());
    assertThatExceptionOfType(StaleJournalException.class).isThrownBy(() -> bench().keep(refused));
    var after = log().append(bench().content());
    bench().writtenJournal();

    assertThat(records(0, 9)).containsExactly(before, after);
  }

  @Test
  @DisplayName("rule 105: no call changes or removes a record")
  @LookAt("deletions that reach further than their table, and old records that are tidied up")
  void optional_rule105_nothingChangesRecords() {
    var entry = log().append(bench().content());
    var head = bench().writtenJournal();
    var claims = bench().store().getCapabilities();
    if (claims.claims(StoragePart.ERASURE)) {
      var erasure = Erasure.ofJournal(head.getJournal(), OutboxBench.PAST);
      bench().keep(bench().adding(head).addErasures(erasure));
    }
    if (claims.claims(StoragePart.OUTBOX)) {
      bench().store().getOutbox().purge(KitClock.MON_2_MARCH);
    }
    assertThat(records(0, 9)).containsExactly(entry);
  }

  @Test
  @DisplayName("rule 106: a record as long as claimed is kept, a longer one is refused")
  @LookAt("the length of the column, and a length that is checked before writing")
  void optional_rule106_longestRecordIsKept() {
    var longest = bench().store().getCapabilities().getMaxContentLength();
    var entry = log().append(bench().content(Bytes.ofUtf8("x".repeat(longest))));
    assertThat(records(0, 1)).containsExactly(entry);

    var tooLong = bench().content(Bytes.ofUtf8("x".repeat(longest + 1)));
    assertThatExceptionOfType(UnsupportedByStorageException.class)
        .isThrownBy(() -> log().append(tooLong));
    assertThat(log().head().getSequence()).as("sequence after").isEqualTo(1);
  }

  @Test
  @DisplayName("rule 107: slices of the log join without overlap, and carry its head")
  @LookAt("whether the query says 'sequence > ?', and passes the limit on")
  void optional_rule107_slicesJoin() {
    append(7);
    for (int limit : new int[] {1, 3, 7, Integer.MAX_VALUE}) {
      assertThat(sequences(limit))
          .as("sequences read with limit %d", limit)
          .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }
    assertThat(records(7, 1)).isEmpty();
    assertThat(records(Long.MAX_VALUE, 1)).isEmpty();
    assertThat(log().read(AccessSlice.of(2, 2)).getHead()).isEqualTo(log().head());
  }

  private AccessLog log() {
    return bench().store().getAccessLog();
  }

  private void append(int number) {
    for (int appended = 0; appended < number; appended++) {
      log().append(bench().content());
    }
  }

  private List<Entry> records(long after, int limit) {
    return log().read(AccessSlice.of(after, limit)).getEntries();
  }

  private List<Long> sequences(int limit) {
    var read = new ArrayList<Long>();
    for (var some = records(0, limit); !some.isEmpty(); ) {
      assertThat(some.size()).as("records in a slice").isLessThanOrEqualTo(limit);
      some.forEach(entry -> read.add(entry.getSequence()));
      assertThat(read.size()).as("records read of seven").isLessThan(20);
      some = records(Collections.max(read), limit);
    }
    return read;
  }

  private void requireChain(int number) {
    var head = JournalHead.start(JournalId.ACCESS_LOG);
    while (head.getSequence() < number) {
      var some = records(head.getSequence(), number);
      assertThat(some).as("records after %d", head.getSequence()).isNotEmpty();
      for (var entry : some) {
        assertThat(head.isFollowedBy(entry))
            .as("record %d follows %d", entry.getSequence(), head.getSequence())
            .isTrue();
        head = JournalHead.after(entry);
      }
    }
  }
}
