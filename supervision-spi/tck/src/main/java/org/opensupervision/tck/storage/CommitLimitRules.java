package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;

/** Rules 66, 73, 74, 76 and 77: what a commit leaves alone, and how much it may hold. */
abstract class CommitLimitRules extends Theme {

  private static final int OTHERS = 1_001;

  CommitLimitRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 66: a commit that adds nothing to a journal leaves its head where it is")
  @LookAt("a version that every guard counts up; look at the head without changing it")
  void required_rule66_guardsAreNotUsedUp() {
    var head = bench().writtenJournal();
    bench().keep(bench().commit(head));
    assertThat(bench().head(head.getJournal())).isEqualTo(head);
  }

  @Test
  @DisplayName("rule 73: a command id is known for good")
  @LookAt("caches with a size or an age, and old receipts that are tidied up")
  void required_rule73_oldCommandIsKnown() {
    var commit = bench().adding(bench().writtenJournal()).build();
    var receipt = bench().store().getCommitDoor().commit(commit);
    for (int others = 0; others < OTHERS; others++) {
      bench().keep(bench().commit());
    }
    requireKnown(commit, receipt);
    for (int days : new int[] {8, 36_500}) {
      bench().clock().advance(Duration.ofDays(days));
      bench().keep(bench().commit());
      requireKnown(commit, receipt);
    }
  }

  private void requireKnown(Commit commit, Receipt receipt) {
    assertThat(bench().store().getCommitDoor().find(commit.getCommandId())).hasValue(receipt);
    assertThat(bench().store().getCommitDoor().commit(commit)).isEqualTo(receipt);
  }

  @Test
  @DisplayName("rule 74: as many guards as claimed are looked at, more are refused")
  @LookAt("a list of ids in one query, which some databases limit")
  void required_rule74_manyGuardsAreLookedAt() {
    var most = bench().store().getCapabilities().getMaxEntriesPerCommit();
    bench().keep(guarding(most, JournalHead.start(bench().journal())));

    var stale = JournalHead.start(bench().writtenJournal().getJournal());
    assertThatExceptionOfType(StaleJournalException.class)
        .isThrownBy(() -> bench().keep(guarding(most, stale)));
    assertThatExceptionOfType(UnsupportedByStorageException.class)
        .isThrownBy(() -> bench().keep(guarding(most + 1, stale)));
  }

  @Test
  @DisplayName("rule 76: as many and as long messages as claimed are kept, more are refused")
  @LookAt("the width of the column, and counts that are checked before writing")
  void optional_rule76_largestMessagesAreKept() {
    var outbox = OutboxBench.required(bench());
    var claims = bench().store().getCapabilities();
    var most = claims.getMaxEntriesPerCommit();
    var head = JournalHead.start(bench().journal());

    refuses(messages(head, most + 1));
    refuses(bench().commit(head).addMessages(longMessage(head, claims.getMaxContentLength() + 1)));
    assertThat(outbox.claimAll()).as("messages of refused commits").isEmpty();
    bench().keep(messages(head, most));
    assertThat(outbox.claimAll()).hasSize(most);
    var longest = longMessage(head, claims.getMaxContentLength());
    outbox.put(longest);
    assertThat(outbox.claimOnly().getMessage()).isEqualTo(longest);
  }

  @Test
  @DisplayName("rule 77: the messages of a refused commit are not put in")
  @LookAt("a message broker or a table that is written outside the transaction")
  void optional_rule77_refusedCommitSendsNothing() {
    var outbox = OutboxBench.required(bench());
    var head = bench().writtenJournal();
    var stale = JournalHead.start(bench().writtenJournal().getJournal());
    var message = outbox.message(head.getJournal(), "mail-1");

    assertThatExceptionOfType(StaleJournalException.class)
        .isThrownBy(() -> bench().keep(bench().adding(head, stale).addMessages(message)));
    assertThat(outbox.claimAll()).isEmpty();
  }

  private Commit.Builder guarding(int number, JournalHead last) {
    var commit = bench().commit();
    for (int guards = 1; guards < number; guards++) {
      commit.addGuards(JournalHead.start(bench().journal()));
    }
    return commit.addGuards(last);
  }

  private Commit.Builder messages(JournalHead head, int number) {
    var outbox = new OutboxBench(bench());
    List<OutboxMessage> messages =
        IntStream.range(0, number)
            .mapToObj(each -> outbox.message(head.getJournal(), "mail-" + each))
            .toList();
    return bench().commit(head).addAllMessages(messages);
  }

  private OutboxMessage longMessage(JournalHead head, int length) {
    return OutboxMessage.builder()
        .from(new OutboxBench(bench()).message(head.getJournal(), "long"))
        .content(Bytes.ofUtf8("x".repeat(length)))
        .build();
  }

  private void refuses(Commit.Builder commit) {
    assertThatExceptionOfType(UnsupportedByStorageException.class)
        .isThrownBy(() -> bench().keep(commit));
  }
}
