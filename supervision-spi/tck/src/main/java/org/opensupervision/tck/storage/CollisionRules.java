package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Rules 23 and 69 to 72: commits that collide, and readers beside them.
 *
 * <p>A failure is a proof; a pass says that so many tries found nothing.
 */
abstract class CollisionRules extends Theme {

  private static final int TRIES = 20;
  private static final int SENDERS = 4;

  CollisionRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 23: a page is read in one piece, also while others write")
  @LookAt("head and entries read by two statements, each of which sees another moment")
  void required_rule23_pageIsOfOneMoment() throws Exception {
    var journal = bench().writtenJournal().getJournal();
    var reads = new AtomicLong();
    try (var crew = new Crew(2)) {
      crew.together(
          List.of(
              () -> {
                readBeside(journal, reads);
                return true;
              },
              () -> {
                writeBeside(journal, reads);
                return true;
              }));
    }
  }

  /** Writes one entry after the other, each as soon as another reading has begun. */
  private void writeBeside(JournalId journal, AtomicLong reads) {
    var head = bench().head(journal);
    for (int at = 1; at < TRIES; at++) {
      var before = reads.get();
      while (reads.get() == before && !Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      head = bench().keep(bench().adding(head)).getHeads().get(0);
    }
  }

  private void readBeside(JournalId journal, AtomicLong reads) {
    for (var seen = 0L; seen < TRIES; ) {
      reads.incrementAndGet();
      var page = bench().store().getJournals().read(JournalSlice.of(journal, 0, 1_000));
      seen = page.getEntries().stream().mapToLong(Entry::getSequence).max().orElse(0);
      assertThat(seen)
          .as("last sequence of a page whose head is at %d", page.getHead().getSequence())
          .isLessThanOrEqualTo(page.getHead().getSequence());
    }
  }

  @Test
  @DisplayName("rule 69: a reader sees nothing of a commit that is refused")
  @LookAt("reads of what is not committed, and caches that are filled before it is")
  void required_rule69_refusedCommitIsNotSeen() throws Exception {
    var head = bench().writtenJournal();
    var moved = bench().writtenJournal();
    bench().keep(bench().adding(moved));
    var ended = new AtomicBoolean();
    var reads = new AtomicLong();
    try (var crew = new Crew(2)) {
      List<Callable<Boolean>> work =
          List.of(
              ending(ended, () -> isNeverMoved(head, reads, ended)),
              ending(ended, () -> isEachRefused(head, moved, reads, ended)));
      assertThat(crew.together(work)).containsExactly(true, true);
    }
  }

  private static Callable<Boolean> ending(AtomicBoolean ended, Callable<Boolean> work) {
    return () -> {
      try {
        return work.call();
      } finally {
        ended.set(true);
      }
    };
  }

  private boolean isNeverMoved(JournalHead head, AtomicLong reads, AtomicBoolean ended) {
    while (!ended.get()) {
      reads.incrementAndGet();
      assertThat(bench().head(head.getJournal())).as("head read meanwhile").isEqualTo(head);
    }
    return true;
  }

  /** Only a commit that was read beside counts, however busy the machine is. */
  private boolean isEachRefused(
      JournalHead head, JournalHead stale, AtomicLong reads, AtomicBoolean ended) {
    var isKept = false;
    for (int readBeside = 0; readBeside < TRIES && !isKept && !ended.get(); ) {
      long before = reads.get();
      isKept = send(bench().adding(head, stale).build());
      readBeside += reads.get() > before ? 1 : 0;
    }
    return !isKept;
  }

  @Test
  @DisplayName("rule 70: of several commits that begin the same journal exactly one is kept")
  @LookAt("a new journal has no row to lock; insert its head and let a unique key collide")
  void required_rule70_journalIsBegunOnce() throws Exception {
    try (var crew = new Crew(SENDERS)) {
      for (int at = 1; at <= TRIES; at++) {
        var head = JournalHead.start(bench().journal());
        var sent = crew.together(sendings(SENDERS, () -> bench().adding(head).build()));
        requireOneKept(sent, at);
        assertThat(bench().head(head.getJournal()).getSequence())
            .as("sequence after try %d", at)
            .isEqualTo(1);
      }
    }
  }

  @Test
  @DisplayName("rule 71: of two commits that guard the same two journals exactly one is kept")
  @LookAt("snapshot isolation: each passes its own check; lock or update every guarded head")
  void required_rule71_writeSkewIsRefused() throws Exception {
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        var one = bench().writtenJournal();
        var other = bench().writtenJournal();
        var first = bench().commit(one, other).addEntries(one.next(bench().content())).build();
        var second = bench().commit(one, other).addEntries(other.next(bench().content())).build();
        requireOneKept(crew.together(List.of(() -> send(first), () -> send(second))), at);
      }
    }
  }

  @Test
  @DisplayName("rule 72: commits that name the same journals in different orders all end")
  @LookAt("locks taken in the order of the commit; take them in the order of the ids")
  void required_rule72_differentOrdersDoNotBlock() throws Exception {
    var one = bench().writtenJournal();
    var other = bench().writtenJournal();
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        var there = bench().adding(one, other).build();
        var back = bench().adding(other, one).build();
        var sent = crew.together(List.of(() -> send(there), () -> send(back)));
        assertThat(sent).as("commits that ended in try %d", at).hasSize(2);
        one = bench().head(one.getJournal());
        other = bench().head(other.getJournal());
      }
    }
  }

  private List<Callable<Boolean>> sendings(int number, Callable<Commit> making) throws Exception {
    var commits = Stream.<Commit>builder();
    for (int made = 0; made < number; made++) {
      commits.add(making.call());
    }
    return commits.build().<Callable<Boolean>>map(commit -> () -> send(commit)).toList();
  }

  private static void requireOneKept(List<Boolean> sent, int at) {
    assertThat(sent).as("whether commits were kept in try %d", at).containsOnlyOnce(true);
  }

  private boolean send(Commit commit) {
    try {
      bench().store().getCommitDoor().commit(commit);
      return true;
    } catch (StaleJournalException | StorageUnavailableException lost) {
      return false;
    }
  }
}
