package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Looks whether everything is there after a space was opened again, in whatever way. */
final class KeepingBench {

  private final Bench bench;
  private final Runnable reopening;

  KeepingBench(Bench bench, Runnable reopening) {
    this.bench = bench;
    this.reopening = reopening;
  }

  /** Requires that entries, due rows and receipts are kept. */
  void requireCommitKept() {
    var head = bench.writtenJournal();
    var place = new DueBench(bench).keepOne(DueBench.MON_2_MARCH);
    var commit = bench.adding(head).build();
    var receipt = bench.store().getCommitDoor().commit(commit);
    var page = bench.store().getJournals().read(JournalSlice.of(head.getJournal(), 0, 9));
    reopening.run();
    assertThat(bench.store().getJournals().read(JournalSlice.of(head.getJournal(), 0, 9)))
        .as("journal after opening")
        .isEqualTo(page);
    assertThat(new DueBench(bench).all()).as("rows after opening").containsExactly(place);
    assertThat(bench.store().getCommitDoor().find(commit.getCommandId()))
        .as("receipt after opening")
        .hasValue(receipt);
  }

  /** Requires that the parts which the store claims keep what they hold. */
  void requirePartsKept() {
    var claims = bench.store().getCapabilities();
    if (claims.claims(StoragePart.OUTBOX)) {
      requireMessageKept();
      requireStatesKept();
    }
    if (claims.claims(StoragePart.ACCESS_LOG)) {
      requireRecordKept();
    }
    if (claims.claims(StoragePart.ERASURE)) {
      requireHoldKept();
    }
  }

  private void requireMessageKept() {
    var outbox = new OutboxBench(bench);
    outbox.put("mail-1");
    var first = outbox.claimOnly();
    outbox.release(first);
    reopening.run();
    var second = outbox.claimOnly();
    assertThat(second.getMessage().getKey()).isEqualTo("mail-1");
    assertThat(second.getToken()).as("token after opening").isGreaterThan(first.getToken());
    outbox.settle(Settlement.done(second));
  }

  /** Requires that messages are still done, leased, parked, and to be tried later. */
  private void requireStatesKept() {
    var outbox = new OutboxBench(bench);
    outbox.put("done", "later", "leased", "parked");
    var leased = outbox.claimAll();
    var moment = bench.clock().instant().plus(Duration.ofHours(2));
    outbox.settle(Settlement.done(leased.get(0)));
    outbox.settle(Settlement.retryAt(leased.get(1), moment));
    outbox.settle(Settlement.parked(leased.get(3)));
    reopening.run();

    assertThat(OutboxBench.keys(outbox.claimAll())).as("messages to claim after opening").isEmpty();
    assertThat(OutboxBench.keys(outbox.claimParked())).containsExactly("parked");
    outbox.settle(Settlement.done(leased.get(0)));
    outbox.settle(Settlement.done(leased.get(2)));
    outbox.put("done");
    bench.clock().set(moment.minusMillis(1));
    assertThat(OutboxBench.keys(outbox.claimAll())).as("messages a millisecond early").isEmpty();
    bench.clock().set(moment);
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("later");
  }

  private void requireRecordKept() {
    var entry = bench.store().getAccessLog().append(bench.content());
    reopening.run();
    assertThat(bench.store().getAccessLog().head()).isEqualTo(JournalHead.after(entry));
  }

  private void requireHoldKept() {
    var erasures = new ErasureBench(bench);
    var head = erasures.place(bench.writtenJournal(), "inquiry");
    reopening.run();
    var erasing = erasures.erasing(head, ErasureBench.whole(head));
    erasures.refuses(erasing, head, HeldException.class);
  }
}
