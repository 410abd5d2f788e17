package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.opensupervision.tck.storage.DueBench.EVERY_DAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.CursorRefusedException;
import org.opensupervision.spi.storage.failure.ErasureTooEarlyException;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.Bytes;

/** Calls that a store must refuse, each in its own way, and again whenever they come. */
final class Refusals {

  private final Bench bench;
  private final List<Refusal> all = new ArrayList<>();

  Refusals(Bench bench) {
    this.bench = bench;
  }

  /** The refusals that a store with its claims has for commits to a journal, and other calls. */
  List<Refusal> of(JournalHead head) {
    var claims = bench.store().getCapabilities();
    addOfCommits(head);
    var request = PageRequest.after(Cursor.of("made-up"), 1);
    add(CursorRefusedException.class, () -> bench.store().getDueRows().page(EVERY_DAY, request));
    if (claims.claims(StoragePart.OUTBOX)) {
      addOfOutbox();
    }
    if (claims.claims(StoragePart.ERASURE)) {
      addOfErasures(head);
    }
    return all.stream().filter(Refusal::isRefused).toList();
  }

  private void addOfCommits(JournalHead head) {
    var known = bench.commit(head).build();
    bench.store().getCommitDoor().commit(known);
    var reused = Commit.builder().from(known).fingerprint(bench.digest()).build();
    add(CommandReusedException.class, () -> bench.store().getCommitDoor().commit(reused));
    var stale = bench.writtenJournal();
    bench.keep(bench.adding(stale));
    add(StaleJournalException.class, bench.adding(stale));
    var most = bench.store().getCapabilities().getMaxContentLength();
    var tooLong = head.next(bench.content(Bytes.ofUtf8("x".repeat(most + 1))));
    add(UnsupportedByStorageException.class, bench.commit(head).addEntries(tooLong));
  }

  /** Settles a message that is not there, under another token every time. */
  private void addOfOutbox() {
    var outbox = new OutboxBench(bench);
    var message = outbox.message(bench.name("mail"));
    var token = new AtomicLong();
    add(
        LeaseLostException.class,
        () -> outbox.settle(Settlement.done(LeasedMessage.of(message, token.incrementAndGet()))));
  }

  private void addOfErasures(JournalHead head) {
    var erasures = new ErasureBench(bench);
    var held = erasures.place(bench.writtenJournal(), "inquiry");
    add(HeldException.class, erasures.erasing(held, ErasureBench.whole(held)));
    var future = bench.clock().instant().plus(Duration.ofDays(1));
    var early = Erasure.ofJournal(head.getJournal(), future);
    add(ErasureTooEarlyException.class, erasures.erasing(head, early));
  }

  /** A commit under another command id every time. */
  private void add(Class<? extends Throwable> kind, Commit.Builder commit) {
    add(kind, () -> bench.keep(commit.commandId(bench.command())));
  }

  private void add(Class<? extends Throwable> kind, ThrowingCallable call) {
    all.add(new Refusal(kind, call));
  }

  /** A call and what it must throw. */
  record Refusal(Class<? extends Throwable> kind, ThrowingCallable call) {

    /** Whether it is refused at first; if not, that breaks another rule. */
    boolean isRefused() {
      return kind.isInstance(catchThrowable(call));
    }
  }
}
