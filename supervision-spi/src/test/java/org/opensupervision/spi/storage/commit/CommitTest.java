package org.opensupervision.spi.storage.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
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

  private static void refuses(Commit.Builder commit, String saying) {
    assertThatIllegalArgumentException()
        .isThrownBy(commit::build)
        .withMessageContaining(saying)
        .withMessageNotContaining("canary");
  }
}
