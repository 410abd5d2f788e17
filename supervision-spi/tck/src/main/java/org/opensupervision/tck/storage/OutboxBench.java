package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/** Messages of a bench: put in, claimed and settled. */
final class OutboxBench {

  static final Duration LEASE = Duration.ofMinutes(10);

  /** Some time before the clock of the kit starts. */
  static final Instant PAST = KitClock.MON_2_MARCH.minus(Duration.ofHours(1));

  private final Bench bench;

  OutboxBench(Bench bench) {
    this.bench = bench;
  }

  /** Takes the outbox of a bench whose store must claim to have one. */
  static OutboxBench required(Bench bench) {
    bench.requireClaim(StoragePart.OUTBOX);
    return new OutboxBench(bench);
  }

  OutboxMessage message(JournalId journal, String key) {
    return OutboxMessage.builder()
        .key(key)
        .journal(journal)
        .topic("mail")
        .content(Bytes.ofUtf8(bench.name("message")))
        .dueFrom(PAST)
        .build();
  }

  OutboxMessage message(String key) {
    return message(bench.journal(), key);
  }

  OutboxMessage message(String key, Instant dueFrom) {
    return OutboxMessage.builder().from(message(key)).dueFrom(dueFrom).build();
  }

  /** Puts in messages that were due before the clock started, in one commit each. */
  void put(String... keys) {
    for (var key : keys) {
      put(message(key));
    }
  }

  void put(OutboxMessage message) {
    var head = bench.head(message.getJournal());
    bench.keep(bench.commit(head).addMessages(message));
  }

  /** Puts in a message together with the entry that is its cause. */
  JournalHead putWithEntry(JournalHead head, OutboxMessage message) {
    return bench.keep(bench.adding(head).addMessages(message)).getHeads().get(0);
  }

  ClaimRequest.Builder request(int limit) {
    return ClaimRequest.builder().worker("worker").limit(limit).lease(LEASE);
  }

  List<LeasedMessage> claim(ClaimRequest.Builder request) {
    return bench.store().getOutbox().claim(request.build());
  }

  /** Claims whatever can be, claim by claim; a store that never ends fails here. */
  List<LeasedMessage> claimAll(ClaimRequest.Builder request) {
    var all = new ArrayList<LeasedMessage>();
    var claims = 0;
    for (var some = claim(request); !some.isEmpty(); some = claim(request)) {
      all.addAll(some);
      assertThat(++claims).as("claims of a handful of messages").isLessThan(1_000);
    }
    return all;
  }

  List<LeasedMessage> claimAll() {
    return claimAll(request(100));
  }

  /** Claims whatever is parked. */
  List<LeasedMessage> claimParked() {
    return claimAll(request(100).parked(true));
  }

  /** Claims the only message there is. */
  LeasedMessage claimOnly() {
    var all = claimAll();
    assertThat(keys(all)).as("messages to claim").hasSize(1);
    return all.get(0);
  }

  void settle(Settlement settlement) {
    bench.store().getOutbox().settle(settlement);
  }

  /** Settles a message as to be tried again at once. */
  void release(LeasedMessage leased) {
    settle(Settlement.retryAt(leased, PAST));
  }

  static List<String> keys(List<LeasedMessage> leased) {
    return leased.stream().map(each -> each.getMessage().getKey()).toList();
  }
}
