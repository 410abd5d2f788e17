package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.time.Duration;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.JournalId;

/** Two spaces with equal ids, of which one must stay as it is whatever is done in the other. */
final class Neighbours {

  private final Bench own;
  private final Bench other;
  private final JournalId journal;

  Neighbours(Bench own) {
    this.own = own;
    this.other = own.neighbour();
    this.journal = own.journal();
  }

  void requireApart() {
    own.write(journal, 2);
    other.write(journal, 3);
    requireRowsApart();
    if (claims(StoragePart.OUTBOX)) {
      requireMessagesApart();
    }
    if (claims(StoragePart.ACCESS_LOG)) {
      requireRecordsApart();
    }
    if (claims(StoragePart.ERASURE)) {
      requireErasuresApart();
      requireHoldsApart();
    }
  }

  private boolean claims(StoragePart part) {
    return own.store().getCapabilities().claims(part);
  }

  private void requireRowsApart() {
    var place = DuePlace.of(MON_2_MARCH, journal, "key");
    new DueBench(own).set(journal, place);
    new DueBench(other).set(journal);
    requireRow(place, "an update without rows");
    new DueBench(other).set(journal, DuePlace.of(MON_2_MARCH.plusDays(1), journal, "other"));
    requireRow(place, "an update with rows");
  }

  private void requireRow(DuePlace place, String elsewhere) {
    assertThat(new DueBench(own).all())
        .as("due rows after %s of the same journal in another space", elsewhere)
        .containsExactly(place);
  }

  private void requireMessagesApart() {
    var mine = new OutboxBench(own);
    var theirs = new OutboxBench(other);
    var first = mine.message(journal, "mail-1");
    var second = theirs.message(journal, "mail-1");
    mine.put(first);
    theirs.put(second);
    requireDone(theirs, second);
    requireDone(mine, first);

    other.clock().advance(Duration.ofDays(1));
    other.store().getOutbox().purge(other.clock().instant());
    mine.put(first);
    assertThat(mine.claimAll()).as("messages after what is done was purged elsewhere").isEmpty();
    mine.put(mine.message(journal, "mail-2"));
  }

  /** Requires that this is the message to send, and has it done. */
  private static void requireDone(OutboxBench outbox, OutboxMessage message) {
    var leased = outbox.claimOnly();
    assertThat(leased.getMessage()).as("message of a key that two spaces have").isEqualTo(message);
    outbox.settle(Settlement.done(leased));
  }

  private void requireRecordsApart() {
    var kept = log(own).append(own.content());
    log(other).append(other.content());
    log(other).append(other.content());
    assertThat(log(own).head()).isEqualTo(JournalHead.after(kept));
    assertThat(log(own).read(AccessSlice.of(0, 9)).getEntries()).containsExactly(kept);
    assertThat(log(other).head().getSequence()).as("records in the other space").isEqualTo(2);
  }

  private static AccessLog log(Bench bench) {
    return bench.store().getAccessLog();
  }

  private void requireErasuresApart() {
    var theirs = other.head(journal);
    new ErasureBench(other).erase(theirs, ErasureBench.whole(theirs));
    assertThat(new ErasureBench(own).readable(own.head(journal)))
        .as("what can be read after the same journal of another space was erased")
        .containsExactly(1L, 2L);
    assertThat(new DueBench(own).all()).as("due rows after that").hasSize(1);
    requireMessageAfterErasing();
  }

  private void requireMessageAfterErasing() {
    if (claims(StoragePart.OUTBOX)) {
      assertThat(OutboxBench.keys(new OutboxBench(own).claimAll()))
          .as("messages after that")
          .containsExactly("mail-2");
    }
  }

  private void requireHoldsApart() {
    var mine = new ErasureBench(own);
    var theirs = new ErasureBench(other);
    var held = mine.place(own.head(journal), "inquiry");
    theirs.lift(other.head(journal), "inquiry");
    mine.refuses(mine.erasing(held, ErasureBench.whole(held)), held, HeldException.class);

    var free = mine.lift(held, "inquiry");
    theirs.place(other.head(journal), "inquiry");
    mine.erase(free, ErasureBench.whole(free));
  }
}
