package org.opensupervision.spi.storage.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

class CommitTest {

  private static final JournalHead ONE = JournalHead.start(JournalId.of("case/C1"));
  private static final JournalHead OTHER = JournalHead.start(JournalId.of("case/C2"));
  private static final Entry FIRST = next(ONE);
  private static final Entry SECOND = next(JournalHead.after(FIRST));

  @Test
  void entriesThatFollowTheirGuards_areTaken() {
    var commit =
        commit()
            .addGuards(ONE, OTHER)
            .addEntries(FIRST, next(OTHER), SECOND)
            .addDueUpdates(DueUpdate.of(OTHER.getJournal(), List.of()))
            .build();

    assertThat(commit.getEntries()).hasSize(3);
  }

  @Test
  void changeWithoutGuard_isRefused() {
    refuses(commit().addEntries(FIRST), "The changes of a commit (journal case/C1)");
    refuses(commit().addDueUpdates(DueUpdate.of(ONE.getJournal(), List.of())), "have a guard");
  }

  @Test
  void entryThatDoesNotFollowItsGuard_isRefused() {
    refuses(commit().addGuards(ONE).addEntries(SECOND), "entry 2");
    refuses(commit().addGuards(ONE).addEntries(FIRST, FIRST), "follow its head");
    refuses(commit().addGuards(ONE).addEntries(SECOND, FIRST), "entry 2");
  }

  @Test
  void entryWithoutContent_isRefused() {
    var erased = Entry.builder().from(FIRST).content(Optional.empty()).build();

    refuses(commit().addGuards(ONE).addEntries(erased), "entry 1");
  }

  @Test
  void twoGuardsOrUpdatesOfOneJournal_areRefused() {
    var update = DueUpdate.of(ONE.getJournal(), List.of());

    refuses(commit().addGuards(ONE, ONE), "The guards of a commit (journal case/C1) must be one.");
    refuses(commit().addGuards(ONE).addDueUpdates(update, update), "due updates");
  }

  @Test
  void guardOfTheAccessLog_isRefused() {
    refuses(
        commit().addGuards(JournalHead.start(JournalId.ACCESS_LOG)), "not be of the access log");
  }

  @Test
  void messageWithoutGuard_isRefused() {
    refuses(commit().addMessages(message(ONE, "a")), "have a guard");
  }

  @Test
  void twoMessagesOfOneKey_areRefused() {
    refuses(
        commit().addGuards(ONE, OTHER).addMessages(message(ONE, "a"), message(OTHER, "a")),
        "have a key each");
  }

  @Test
  void erasureWithItsCertificate_isTaken() {
    var erasure = Erasure.ofEntries(ONE.getJournal(), Instant.EPOCH, List.of(2L, 1L, 2L));
    var read = JournalHead.after(SECOND);
    var commit = commit().addGuards(read).addEntries(next(read)).addErasures(erasure).build();

    assertThat(commit.getErasures().get(0).getSequences()).containsExactly(1L, 2L);
  }

  @Test
  void erasureThatNothingTellsOf_isRefused() {
    var erasure = Erasure.ofJournal(ONE.getJournal(), Instant.EPOCH);

    refuses(commit().addErasures(erasure), "have a guard");
    refuses(commit().addGuards(ONE).addErasures(erasure), "come with an entry that says so");
  }

  @Test
  void erasureBehindTheGuard_isRefused() {
    var erasure = Erasure.ofEntries(ONE.getJournal(), Instant.EPOCH, List.of(1L));

    refuses(commit().addGuards(ONE).addEntries(FIRST).addErasures(erasure), "up to its guard");
  }

  @Test
  void erasureThatContradictsTheRest_isRefused() {
    var erasure = Erasure.ofJournal(ONE.getJournal(), Instant.EPOCH);
    var erasing = commit().addGuards(ONE).addEntries(FIRST).addErasures(erasure).build();
    var rows = DueUpdate.of(ONE.getJournal(), List.of());
    var hold = HoldChange.lifted(ONE.getJournal(), "inquiry");

    refuses(Commit.builder().from(erasing).addErasures(erasure), "be one");
    refuses(Commit.builder().from(erasing).addDueUpdates(rows), "not be of a journal that it");
    refuses(Commit.builder().from(erasing).addHolds(hold), "not be of a journal that it erases");
  }

  @Test
  void holdThatNothingTellsOf_isRefused() {
    var hold = HoldChange.placed(ONE.getJournal(), "inquiry");

    refuses(commit().addGuards(ONE).addHolds(hold), "come with an entry that says so");
    refuses(commit().addGuards(ONE).addEntries(FIRST).addHolds(hold, hold), "be changed once each");
  }

  @Test
  void erasureOfNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Erasure.ofEntries(ONE.getJournal(), Instant.EPOCH, List.of()))
        .withMessageContaining("must be named");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Erasure.ofEntries(ONE.getJournal(), Instant.EPOCH, List.of(0L)))
        .withMessageContaining("must be 1 or more");
  }

  @Test
  void receipt_hasTheLastHeadOfEachJournalInOrder() {
    var commit = commit().addGuards(OTHER, ONE).addEntries(next(OTHER), FIRST, SECOND).build();

    assertThat(Receipt.of(commit))
        .returns(commit.getCommandId(), Receipt::getCommandId)
        .returns(commit.getFingerprint(), Receipt::getFingerprint)
        .returns(
            List.of(JournalHead.after(SECOND), JournalHead.after(next(OTHER))), Receipt::getHeads);
  }

  @Test
  void content_isNotInTheTextForm() {
    assertThat(commit().addGuards(ONE).addEntries(FIRST).build().toString())
        .contains("record-1")
        .doesNotContain("canary-of-content");
  }

  private static Commit.Builder commit() {
    return Commit.builder().commandId(CommandId.of("record-1")).fingerprint(Digest.sha256());
  }

  private static Entry next(JournalHead head) {
    return head.next(Content.of(Bytes.of(new byte[32]), Bytes.ofUtf8("canary-of-content")));
  }

  private static OutboxMessage message(JournalHead head, String key) {
    return OutboxMessage.builder()
        .key(key)
        .journal(head.getJournal())
        .topic("mail")
        .content(Bytes.ofUtf8("canary"))
        .dueFrom(Instant.EPOCH)
        .build();
  }

  private static void refuses(Commit.Builder commit, String saying) {
    assertThatIllegalArgumentException()
        .isThrownBy(commit::build)
        .withMessageContaining(saying)
        .withMessageNotContaining("canary");
  }
}
