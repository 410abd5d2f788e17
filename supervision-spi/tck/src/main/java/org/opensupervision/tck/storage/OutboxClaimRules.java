package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Rules 81 to 88: what a worker gets when it claims messages. */
abstract class OutboxClaimRules extends Theme {

  private static final int TRIES = 10;
  private static final int WORKERS = 4;

  private OutboxBench outbox;

  OutboxClaimRules(StorageTck kit) {
    super(kit);
    this.outbox = new OutboxBench(bench());
  }

  @BeforeEach
  void takeOutbox() {
    outbox = OutboxBench.required(bench());
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  @DisplayName("rule 81: a claimed message is equal to the one that was put in")
  @LookAt("character sets, trimming, text columns for bytes, and timestamps without a zone")
  void optional_rule81_messagesComeBackEqual() {
    var before = TimeZone.getDefault();
    var put = Samples.messages(bench().journal());
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      put.forEach(outbox::put);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertThat(outbox.claimAll())
          .extracting(LeasedMessage::getMessage)
          .containsExactlyInAnyOrderElementsOf(put);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  @DisplayName("rule 82: a message is claimed from its moment on, and not before")
  @LookAt("the comparison 'due_from <= now', the precision of the column, and whose clock it is")
  void optional_rule82_messageIsNotClaimedEarly() {
    var moment = bench().clock().instant().plusMillis(1);
    outbox.put(outbox.message("mail-1", moment));

    assertThat(outbox.claimAll()).as("messages a millisecond early").isEmpty();
    bench().clock().advance(Duration.ofMillis(1));
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("mail-1");
  }

  @Test
  @DisplayName("rule 83: those that were due first are claimed first, and no more than the limit")
  @LookAt("ORDER BY due_from, key in binary collation, and whether the limit reaches the query")
  void optional_rule83_oldestAreClaimedFirst() {
    outbox.put(outbox.message("a", OutboxBench.PAST.plusSeconds(2)));
    for (var key : List.of("z", "\uD83D\uDE00", "b", "\uFF5E")) {
      outbox.put(outbox.message(key, OutboxBench.PAST.plusSeconds(1)));
    }
    outbox.put(outbox.message("c", OutboxBench.PAST));

    var claimed = new ArrayList<String>();
    for (int limit : new int[] {1, 2, Integer.MAX_VALUE}) {
      var some = OutboxBench.keys(outbox.claim(outbox.request(limit)));
      assertThat(some).as("messages claimed with limit %d", limit).isNotEmpty();
      assertThat(some.size()).as("number of them").isLessThanOrEqualTo(limit);
      claimed.addAll(some);
    }
    claimed.addAll(OutboxBench.keys(outbox.claimAll()));
    assertThat(claimed).containsExactly("c", "b", "z", "\uFF5E", "\uD83D\uDE00", "a");
  }

  @Test
  @DisplayName("rule 84: a claim that names a topic takes messages of that topic only")
  @LookAt("whether the topic reaches the query, and how it is compared")
  void optional_rule84_topicIsKept() {
    outbox.put("mail-1");
    outbox.put(OutboxMessage.builder().from(outbox.message("call-1")).topic("Mail").build());

    assertThat(OutboxBench.keys(outbox.claimAll(outbox.request(9).topic("Mail"))))
        .containsExactly("call-1");
    assertThat(outbox.claimAll(outbox.request(9).topic("fax"))).isEmpty();
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("mail-1");
  }

  @Test
  @DisplayName("rule 85: as long as a message is leased, nobody else gets it")
  @LookAt("the lease in the condition of the query, and its unit")
  void optional_rule85_leasedMessageIsAlone() {
    outbox.put("short");
    var leased = outbox.claim(outbox.request(9).lease(Duration.ofMillis(1_999)));
    bench().clock().advance(Duration.ofMillis(1_998));
    assertThat(outbox.claimAll(outbox.request(9).worker("other"))).isEmpty();
    outbox.settle(Settlement.done(leased.get(0)));

    outbox.put("mail-1");
    outbox.claimOnly();
    bench().clock().advance(OutboxBench.LEASE.minusMillis(1));
    assertThat(outbox.claimAll(outbox.request(9).worker("other"))).isEmpty();
  }

  @Test
  @DisplayName("rule 86: a message claimed by several at once goes to one of them")
  @LookAt("rows that are read first and marked afterwards; use FOR UPDATE SKIP LOCKED, or update")
  void optional_rule86_oneOfManyWorkersGetsIt() throws Exception {
    try (var crew = new Crew(WORKERS)) {
      for (int at = 1; at <= TRIES; at++) {
        var keys = List.of("a-" + at, "b-" + at);
        keys.forEach(outbox::put);
        Callable<List<LeasedMessage>> claim = () -> outbox.claim(outbox.request(1));
        var claims = crew.together(Stream.generate(() -> claim).limit(WORKERS).toList());
        var claimed = new ArrayList<>(claims.stream().flatMap(List::stream).toList());
        claimed.addAll(outbox.claimAll());
        assertThat(OutboxBench.keys(claimed))
            .as("messages claimed by %d workers in try %d", WORKERS, at)
            .containsExactlyInAnyOrderElementsOf(keys);
      }
    }
  }

  @Test
  @DisplayName("rule 87: a message whose lease has ended unsettled is there again")
  @LookAt("a state that only a settlement ends; a killed worker settles nothing")
  void optional_rule87_endedLeaseFreesTheMessage() {
    outbox.put("mail-1");
    outbox.claimOnly();
    bench().clock().advance(OutboxBench.LEASE);
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("mail-1");

    bench().clock().advance(OutboxBench.LEASE);
    assertThat(OutboxBench.keys(outbox.claimAll(outbox.request(9).worker("other"))))
        .containsExactly("mail-1");
  }

  @Test
  @DisplayName("rule 88: the token of a message counts its claims")
  @LookAt("'token = token + 1' in the statement that claims, and nothing else that moves it")
  void optional_rule88_tokenCountsClaims() {
    outbox.put("mail-1");
    for (long claim = 1; claim <= 3; claim++) {
      var leased = outbox.claimOnly();
      assertThat(leased.getToken()).as("token of claim %d", claim).isEqualTo(claim);
      outbox.release(leased);
    }
  }
}
