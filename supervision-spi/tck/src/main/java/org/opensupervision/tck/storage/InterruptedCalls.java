package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;

/** Calls of threads that are interrupted, and what has become of them. */
final class InterruptedCalls {

  private final Bench bench;

  /** Commits that were answered, refused as not kept, or neither. */
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

  InterruptedCalls(Bench bench) {
    this.bench = bench;
  }

  /** Commits in a thread that is interrupted already, and says whether it still is. */
  boolean commitInterrupted() {
    var commit = commit();
    Thread.currentThread().interrupt();
    send(commit);
    return requireInterrupted("committing");
  }

  /** Reads in a thread that is interrupted already, and says whether it still is. */
  boolean readInterrupted() {
    var store = bench.store();
    var head = bench.writtenJournal();
    var slice = JournalSlice.of(head.getJournal(), 0, 1);
    interrupted("reading a head", () -> store.getJournals().head(head.getJournal()));
    interrupted("reading a journal", () -> store.getJournals().read(slice));
    interrupted("reading due rows", () -> new DueBench(bench).all());
    if (store.getCapabilities().claims(StoragePart.OUTBOX)) {
      interrupted("claiming", () -> new OutboxBench(bench).claimAll());
    }
    return true;
  }

  /** Commits again and again until somebody has interrupted this thread, and says so. */
  boolean commitUntil(AtomicReference<Thread> writer, AtomicBoolean isOver) {
    writer.set(Thread.currentThread());
    while (!isOver.get()) {
      send(commit());
    }
    return requireInterrupted("committing");
  }

  /** Interrupts the writer, which has committed once, somewhere in the next commit. */
  boolean interrupt(AtomicReference<Thread> writer, AtomicBoolean isOver) {
    while (answers.isEmpty() && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    Optional.ofNullable(writer.get()).ifPresent(Thread::interrupt);
    isOver.set(true);
    return true;
  }

  /** Requires that each commit is there or not, as was said, and can be settled by sending it. */
  void requireWhole() {
    for (var answer = answers.poll(); answer != null; answer = answers.poll()) {
      if (!answer.isUnknown()) {
        requireThere(answer.commit(), answer.isKept());
      }
      if (!answer.isKept()) {
        bench.store().getCommitDoor().commit(answer.commit());
        requireThere(answer.commit(), true);
      }
    }
  }

  private void requireThere(Commit commit, boolean isKept) {
    for (var guard : commit.getGuards()) {
      assertThat(bench.head(guard.getJournal()).getSequence())
          .as("sequence of one of two journals of an interrupted commit")
          .isEqualTo(isKept ? 1 : 0);
    }
  }

  private Commit commit() {
    var one = JournalHead.start(bench.journal());
    return bench.adding(one, JournalHead.start(bench.journal())).build();
  }

  private void send(Commit commit) {
    try {
      bench.store().getCommitDoor().commit(commit);
      answers.add(new Answer(commit, true, false));
    } catch (OutcomeUnknownException unknown) {
      answers.add(new Answer(commit, false, true));
    } catch (StorageException refused) {
      answers.add(new Answer(commit, false, false));
    }
  }

  private static void interrupted(String what, Runnable call) {
    Thread.currentThread().interrupt();
    try {
      call.run();
    } catch (StorageException refused) {
      assertThat(refused.getProblems()).as("problems of a failure").isNotEmpty();
    }
    requireInterrupted(what);
  }

  private static boolean requireInterrupted(String what) {
    assertThat(Thread.interrupted()).as("whether a thread stays interrupted by " + what).isTrue();
    return true;
  }

  /** What was said of a commit. */
  private record Answer(Commit commit, boolean isKept, boolean isUnknown) {}
}
