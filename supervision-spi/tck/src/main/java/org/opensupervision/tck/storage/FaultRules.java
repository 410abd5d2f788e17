package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Rules 67, 68, 75, 99, 100 and 108: what a store does when something below it fails. */
abstract class FaultRules extends Theme {

  private static final int MOST_STEPS = 1_000;

  FaultRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 67: a commit in the middle of which the store fails leaves nothing behind")
  @LookAt(
      "auto-commit, rollbacks that are left to the pool, and receipts that are remembered too soon")
  void required_rule67_failedCommitLeavesNothing() {
    var step = 1;
    while (!isKeptThoughFailingAt(step)) {
      assertThat(++step).as("steps of one commit").isLessThan(MOST_STEPS);
    }
    assertThat(step)
        .as(
            "the first step at which nothing failed; 1 if failNextCommit returns true and does nothing")
        .isGreaterThan(1);
  }

  @Test
  @DisplayName("rule 68: a commit whose answer is lost says so, and the same commit settles it")
  @LookAt("the exception of the call that commits; before that call nothing is unknown")
  void required_rule68_lostAnswerIsNoFailure() {
    var commit = bench().adding(bench().writtenJournal()).build();
    if (!bench().kit().loseNextAnswer(bench().store())) {
      throw new NotTestable("loseNextAnswer");
    }
    var door = bench().store().getCommitDoor();
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .as("the commit whose answer gets lost, as loseNextAnswer said by returning true")
        .isThrownBy(() -> door.commit(commit));

    var receipt = door.commit(commit);
    assertThat(bench().head(commit.getEntries().get(0).getJournal()))
        .isEqualTo(receipt.getHeads().get(0));
  }

  @Test
  @DisplayName("rule 75: a store that cannot be reached says so, and recovers")
  @LookAt("time limits of the driver, and connections of a pool that are dead")
  void required_rule75_unreachableStoreSaysSo() {
    var head = bench().writtenJournal();
    var commit = bench().adding(head).build();
    var reaching = cutOff();
    try {
      var store = bench().store();
      unavailable(() -> store.getJournals().head(head.getJournal()));
      unavailable(() -> store.getCommitDoor().commit(commit));
    } finally {
      reaching.run();
    }
    assertThat(bench().store().getCommitDoor().commit(commit).getHeads())
        .containsExactly(bench().head(head.getJournal()));
  }

  @Test
  @DisplayName("rule 108: if a record cannot be kept, appending throws")
  @LookAt("records that wait in memory to be written, and failures that are only logged")
  void optional_rule108_lostRecordIsNoSuccess() {
    bench().requireClaim(StoragePart.ACCESS_LOG);
    var reaching = cutOff();
    try {
      assertThatExceptionOfType(StorageException.class)
          .as("a record for a store that is out of reach, as cutOff said by returning something")
          .isThrownBy(() -> bench().store().getAccessLog().append(bench().content()));
    } finally {
      reaching.run();
    }
  }

  @Test
  @DisplayName("rule 99: a settlement whose answer is lost says so, and the same settles it")
  @LookAt("the exception of the call that settles, and a repetition that is refused")
  void optional_rule99_lostSettlementIsNoFailure() {
    var outbox = OutboxBench.required(bench());
    outbox.put("a-done", "b-later", "c-parked");
    var leased = outbox.claimAll();
    var later = bench().clock().instant().plus(OutboxBench.LEASE);
    settleWithoutAnswer(Settlement.done(leased.get(0)));
    settleWithoutAnswer(Settlement.retryAt(leased.get(1), later));
    settleWithoutAnswer(Settlement.parked(leased.get(2)));

    assertThat(OutboxBench.keys(outbox.claimParked())).containsExactly("c-parked");
    assertThat(outbox.claimAll()).as("messages after their settlements").isEmpty();
    bench().clock().set(later);
    assertThat(OutboxBench.keys(outbox.claimAll())).containsExactly("b-later");
  }

  @Test
  @DisplayName("rule 100: a settlement that cannot be kept throws, and the message stays leased")
  @LookAt("settlements that are noted in memory first, and failures that are only logged")
  void optional_rule100_failedSettlementChangesNothing() {
    var outbox = OutboxBench.required(bench());
    outbox.put("a-done", "b-unsettled");
    var leased = outbox.claimAll();
    var reaching = cutOff();
    try {
      leased.forEach(each -> failsToSettle(Settlement.done(each)));
    } finally {
      reaching.run();
    }
    assertThat(outbox.claimAll()).as("messages that are leased still").isEmpty();
    outbox.settle(Settlement.done(leased.get(0)));
    bench().clock().advance(OutboxBench.LEASE);
    assertThat(OutboxBench.keys(outbox.claimAll(outbox.request(9).worker("other"))))
        .containsExactly("b-unsettled");
  }

  private void settleWithoutAnswer(Settlement settlement) {
    if (!bench().kit().loseNextAnswer(bench().store())) {
      throw new NotTestable("loseNextAnswer");
    }
    var outbox = bench().store().getOutbox();
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .as("the settlement whose answer gets lost, as loseNextAnswer said by returning true")
        .isThrownBy(() -> outbox.settle(settlement));
    outbox.settle(settlement);
  }

  private void failsToSettle(Settlement settlement) {
    assertThatExceptionOfType(StorageException.class)
        .as("a settlement for a store that is out of reach, as cutOff said")
        .isThrownBy(() -> bench().store().getOutbox().settle(settlement));
  }

  private Runnable cutOff() {
    return bench().kit().cutOff(bench().store()).orElseThrow(() -> new NotTestable("cutOff"));
  }

  private static void unavailable(Runnable call) {
    assertThatExceptionOfType(StorageUnavailableException.class)
        .as("a call to a store that is out of reach, as cutOff said by returning something")
        .isThrownBy(call::run);
  }

  /** Sends a commit to a store that fails at a step, and looks at what is there. */
  private boolean isKeptThoughFailingAt(int step) {
    var one = bench().writtenJournal();
    var other = JournalHead.start(bench().journal());
    var commit = everything(one, other);
    if (!bench().kit().failNextCommit(bench().store(), step)) {
      throw new NotTestable("failNextCommit");
    }
    try {
      bench().store().getCommitDoor().commit(commit);
      return true;
    } catch (OutcomeUnknownException unknown) {
      var after = bench().store().getCommitDoor().commit(commit);
      assertThat(after.getHeads()).as("heads after failing at step %d", step).hasSize(2);
    } catch (StorageException failed) {
      requireNothing(step, one, other);
      requireKeptAgain(step, commit);
    }
    return false;
  }

  private void requireNothing(int step, JournalHead one, JournalHead other) {
    assertThat(bench().head(one.getJournal())).as("head after step %d", step).isEqualTo(one);
    assertThat(bench().head(other.getJournal())).as("head after step %d", step).isEqualTo(other);
    assertThat(new DueBench(bench()).all())
        .extracting(DuePlace::getJournal)
        .as("journals with due rows after failing at step %d", step)
        .doesNotContain(one.getJournal());
    requireNoMessage(step, one);
  }

  private void requireNoMessage(int step, JournalHead one) {
    if (bench().store().getCapabilities().claims(StoragePart.OUTBOX)) {
      assertThat(OutboxBench.keys(new OutboxBench(bench()).claimAll()))
          .as("messages after failing at step %d", step)
          .doesNotContain(one.getJournal().getText());
    }
  }

  /** Sends a commit that failed once more, as its kind of failure tells a caller to. */
  private void requireKeptAgain(int step, Commit commit) {
    var door = bench().store().getCommitDoor();
    assertThat(door.find(commit.getCommandId()))
        .as("receipt of what failed at step %d", step)
        .isEmpty();
    for (var head : door.commit(commit).getHeads()) {
      assertThat(bench().head(head.getJournal()))
          .as("head of what failed at step %d and was sent again", step)
          .isEqualTo(head);
    }
  }

  private Commit everything(JournalHead one, JournalHead other) {
    var place = DuePlace.of(MON_2_MARCH, one.getJournal(), "key");
    var update = new DueBench(bench()).update(one.getJournal(), List.of(place));
    var commit = bench().adding(one, other).addDueUpdates(update);
    if (bench().store().getCapabilities().claims(StoragePart.OUTBOX)) {
      var key = one.getJournal().getText();
      commit.addMessages(new OutboxBench(bench()).message(one.getJournal(), key));
    }
    return commit.build();
  }
}
