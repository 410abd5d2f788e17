package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.OutboxBench.LEASE;
import static org.opensupervision.tck.storage.OutboxBench.PAST;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Rules 89 to 98: what becomes of messages when workers settle them, or do not. */
abstract class OutboxSettlementRules extends Theme {

  private OutboxBench outbox;

  OutboxSettlementRules(StorageTck kit) {
    super(kit);
    this.outbox = new OutboxBench(bench());
  }

  @BeforeEach
  void takeOutbox() {
    outbox = OutboxBench.required(bench());
  }

  @Test
  @DisplayName("rule 89: a settlement under an old token, or of no message, is refused")
  @LookAt("'where token = ?' in the statement that settles; no row updated means the lease is lost")
  void optional_rule89_sleepersSettlementIsRefused() {
    outbox.put("mail-1");
    var sleeper = outbox.claimOnly();
    bench().clock().advance(LEASE);
    var owner = outbox.claim(outbox.request(9).worker("other"));
    assertThat(OutboxBench.keys(owner)).containsExactly("mail-1");

    refuses(Settlement.done(sleeper));
    refuses(Settlement.done(LeasedMessage.of(outbox.message("nowhere"), 1)));
    outbox.release(owner.get(0));
    assertThat(OutboxBench.keys(outbox.claimAll(outbox.request(9).worker("third"))))
        .as("messages after the refused settlement")
        .containsExactly("mail-1");
  }

  @Test
  @DisplayName(
      "rule 90: a settlement under the last token is taken, also after the lease has ended")
  @LookAt("a comparison of the lease with the time where only the token counts")
  void optional_rule90_lateSettlementIsTaken() {
    outbox.put("mail-1");
    var late = outbox.claimOnly();
    bench().clock().advance(LEASE.plusDays(1));

    outbox.settle(Settlement.done(late));
    assertThat(outbox.claimAll()).isEmpty();
  }

  @Test
  @DisplayName("rule 91: the same settlement again is taken, another one is refused")
  @LookAt("an answer that was lost: compare what the row says before refusing")
  void optional_rule91_repeatedSettlementIsHarmless() {
    outbox.put("a", "b", "c");
    var leased = outbox.claimAll();
    var retry = Settlement.retryAt(leased.get(1), bench().clock().instant().plus(LEASE));
    repeat(Settlement.done(leased.get(0)));
    repeat(retry);
    repeat(Settlement.parked(leased.get(2)));

    refuses(Settlement.parked(leased.get(0)));
    refuses(Settlement.done(leased.get(1)));
    refuses(Settlement.retryAt(leased.get(1), PAST));
    refuses(Settlement.done(leased.get(2)));
    assertThat(OutboxBench.keys(outbox.claimParked())).containsExactly("c");
    assertThat(outbox.claimAll()).isEmpty();
  }

  @Test
  @DisplayName("rule 92: a message that is done is not claimed again")
  @LookAt("the state in the condition of the query, for waiting and for parked messages")
  void optional_rule92_doneIsDone() {
    outbox.put("first", "third");
    var leased = outbox.claimAll();
    outbox.settle(Settlement.done(leased.get(0)));
    outbox.release(leased.get(1));
    outbox.release(outbox.claimOnly());
    outbox.settle(Settlement.done(outbox.claimOnly()));

    bench().clock().advance(Duration.ofDays(400));
    assertThat(outbox.claimAll()).isEmpty();
    assertThat(outbox.claimParked()).isEmpty();
  }

  @Test
  @DisplayName("rule 93: a message to be tried again is claimed from that moment on")
  @LookAt("whether the new moment replaces the old one, to the millisecond")
  void optional_rule93_retryWaitsForItsMoment() {
    outbox.put("mail-1");
    var moment = bench().clock().instant().plusMillis(123_456);
    outbox.settle(Settlement.retryAt(outbox.claimOnly(), moment));

    bench().clock().set(moment.minusMillis(1));
    assertThat(outbox.claimAll()).as("messages a millisecond early").isEmpty();
    bench().clock().set(moment);
    assertThat(outbox.claimOnly().getMessage().getDueFrom()).isEqualTo(moment);
  }

  @Test
  @DisplayName(
      "rule 94: a parked message is claimed by whoever asks for parked ones, and only then")
  @LookAt("a state of its own for parked messages, which the end of a lease does not change")
  void optional_rule94_parkedIsApart() {
    outbox.put("parked");
    outbox.settle(Settlement.parked(outbox.claimOnly()));
    outbox.put("waiting");

    assertThat(OutboxBench.keys(outbox.claimParked())).containsExactly("parked");
    bench().clock().advance(LEASE);
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("waiting");
    var looked = outbox.claimParked();
    assertThat(OutboxBench.keys(looked)).containsExactly("parked");
    outbox.release(looked.get(0));
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("parked");
  }

  @Test
  @DisplayName(
      "rule 95: messages that are leased, parked or tried later keep a claim from no other")
  @LookAt("a limit that is applied before the messages that cannot be claimed are left out")
  void optional_rule95_poisonHoldsUpNobody() {
    outbox.put("a-parked", "b-later", "c-leased");
    var leased = outbox.claimAll();
    outbox.settle(Settlement.parked(leased.get(0)));
    outbox.settle(Settlement.retryAt(leased.get(1), bench().clock().instant().plus(LEASE)));
    outbox.put("d-healthy");

    assertThat(OutboxBench.keys(outbox.claim(outbox.request(1)))).containsExactly("d-healthy");
  }

  @Test
  @DisplayName("rule 96: a message that is put in late is claimed, whatever is done already")
  @LookAt("a position that moves past what is not there yet; look for the state instead")
  void optional_rule96_lateMessageIsClaimed() {
    outbox.put(outbox.message("z-early", PAST));
    outbox.settle(Settlement.done(outbox.claimOnly()));

    outbox.put(outbox.message("a-late", PAST.minusSeconds(1)));
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("a-late");
  }

  @Test
  @DisplayName("rule 97: a message whose key is there already leaves the first one as it is")
  @LookAt("insert where the key does not exist; neither an upsert nor a unique key that fails")
  void optional_rule97_secondOfAKeyIsLeftOut() {
    var first = outbox.message("mail-1");
    outbox.put(first);
    var head = JournalHead.start(bench().journal());
    var second = outbox.message(head.getJournal(), "mail-1");
    var kept = outbox.putWithEntry(head, second);

    assertThat(bench().head(head.getJournal())).isEqualTo(kept);
    var leased = outbox.claimOnly();
    assertThat(leased.getMessage()).isEqualTo(first);
    outbox.put(outbox.message("mail-1"));
    assertThat(outbox.claimAll()).as("messages after one of that key was leased").isEmpty();
    outbox.settle(Settlement.done(leased));
    outbox.put(outbox.message("mail-1"));
    assertThat(outbox.claimAll()).as("messages after one of that key is done").isEmpty();

    outbox.put("mail-2");
    outbox.settle(Settlement.parked(outbox.claimOnly()));
    outbox.put("mail-2");
    assertThat(outbox.claimAll()).as("messages after one of that key is parked").isEmpty();
    assertThat(OutboxBench.keys(outbox.claimParked())).containsExactly("mail-2");
  }

  @Test
  @DisplayName("rule 98: purging removes what was done before the moment, and nothing else")
  @LookAt("the state and the time of settling in the condition of the deletion")
  void optional_rule98_purgeTakesWhatWasDone() {
    outbox.put("a-done", "b-parked", "c-leased");
    var leased = outbox.claimAll();
    outbox.settle(Settlement.done(leased.get(0)));
    outbox.settle(Settlement.parked(leased.get(1)));
    bench().clock().advance(Duration.ofMinutes(1));
    outbox.settle(Settlement.done(leased.get(0)));
    outbox.put("d-done-later");
    outbox.settle(Settlement.done(outbox.claimOnly()));
    outbox.put("e-waiting");

    var moment = bench().clock().instant();
    assertThat(purge(moment)).as("number of messages purged").isEqualTo(1);
    assertThat(purge(moment)).as("number of messages purged again").isZero();
    outbox.settle(Settlement.parked(leased.get(2)));
    assertThat(OutboxBench.keys(outbox.claimParked()))
        .containsExactlyInAnyOrder("b-parked", "c-leased");
    outbox.put("a-done", "d-done-later");
    assertThat(OutboxBench.keys(outbox.claimAll()))
        .containsExactlyInAnyOrder("a-done", "e-waiting");
  }

  private int purge(Instant doneBefore) {
    return bench().store().getOutbox().purge(doneBefore);
  }

  private void repeat(Settlement settlement) {
    outbox.settle(settlement);
    outbox.settle(settlement);
  }

  private void refuses(Settlement settlement) {
    assertThatExceptionOfType(LeaseLostException.class).isThrownBy(() -> outbox.settle(settlement));
  }
}
