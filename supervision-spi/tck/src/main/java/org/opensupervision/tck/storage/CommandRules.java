package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.Bytes;

/** Rules 59 and 61 to 65: what becomes of a command that is repeated, refused or too large. */
abstract class CommandRules extends Theme {

  CommandRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 59: a repeated command changes nothing and gets the first receipt")
  @LookAt("looking for the command id before the guards, which the command itself has moved")
  void required_rule59_repeatedCommandIsHarmless() {
    var commit = bench().adding(bench().writtenJournal()).build();
    var receipt = bench().store().getCommitDoor().commit(commit);
    var later = bench().keep(bench().adding(receipt.getHeads().get(0))).getHeads().get(0);

    assertThat(bench().store().getCommitDoor().commit(commit)).isEqualTo(receipt);
    assertThat(bench().head(later.getJournal())).isEqualTo(later);

    var looking = bench().commit(later).build();
    var looked = bench().store().getCommitDoor().commit(looking);
    bench().keep(bench().adding(later));
    assertThat(bench().store().getCommitDoor().commit(looking))
        .as("receipt of a command that only guarded")
        .isEqualTo(looked);
  }

  @Test
  @DisplayName("rule 61: a command id that comes back with another command is refused")
  @LookAt("keeping the fingerprint beside the command id, and comparing it")
  void required_rule61_reusedCommandIdIsRefused() {
    var first = bench().adding(bench().writtenJournal()).build();
    var head = bench().store().getCommitDoor().commit(first).getHeads().get(0);
    var second = bench().adding(head).commandId(first.getCommandId());

    assertThatExceptionOfType(CommandReusedException.class).isThrownBy(() -> bench().keep(second));
    assertThat(bench().head(head.getJournal())).isEqualTo(head);
  }

  @Test
  @DisplayName("rule 62: a refused commit leaves its command id unused and the store usable")
  @LookAt("rolling back the row of the command id, and the connection that goes back to the pool")
  void required_rule62_refusedCommandCanBeSentAgain() {
    var stale = JournalHead.start(bench().writtenJournal().getJournal());
    var other = bench().writtenJournal();
    var refused = bench().adding(stale, other).build();
    assertThatExceptionOfType(StaleJournalException.class)
        .isThrownBy(() -> bench().store().getCommitDoor().commit(refused));

    var again =
        bench()
            .adding(bench().head(stale.getJournal()), bench().head(other.getJournal()))
            .commandId(refused.getCommandId())
            .fingerprint(refused.getFingerprint());
    assertThat(bench().keep(again).getHeads()).hasSize(2);
  }

  @Test
  @DisplayName("rule 63: find returns the receipt of a kept command, and nothing for any other")
  @LookAt("whether the whole receipt is kept: fingerprint and all new heads")
  void required_rule63_receiptIsFound() {
    var door = bench().store().getCommitDoor();
    var commit = bench().adding(bench().writtenJournal(), bench().writtenJournal()).build();

    assertThat(door.find(commit.getCommandId())).isEmpty();
    var receipt = door.commit(commit);
    assertThat(door.find(commit.getCommandId())).hasValue(receipt);
  }

  @Test
  @DisplayName("rule 64: a content as long as claimed is kept, a longer one is refused")
  @LookAt("the length of the content column, and a length that is checked before writing")
  void required_rule64_longestContentIsKept() {
    var longest = bench().store().getCapabilities().getMaxContentLength();
    var head = JournalHead.start(bench().journal());
    var entry = head.next(content(longest));
    var kept = bench().keep(bench().commit(head).addEntries(entry)).getHeads().get(0);
    var slice = JournalSlice.of(head.getJournal(), 0, 1);
    assertThat(bench().store().getJournals().read(slice).getEntries()).containsExactly(entry);

    var tooLong = kept.next(content(longest + 1));
    refusesUnchanged(bench().commit(kept).addEntries(tooLong), kept);
  }

  @Test
  @DisplayName("rule 65: as many entries and due rows as claimed are kept, more are refused")
  @LookAt("limits on parameters of a statement, and a count that is checked before writing")
  void required_rule65_largestCommitIsKept() {
    var claimed = bench().store().getCapabilities();
    var head = bench().writtenJournal();
    refusesUnchanged(entries(head, claimed.getMaxEntriesPerCommit() + 1), head);
    refusesUnchanged(rows(head, claimed.getMaxDueRowsPerCommit() + 1), head);

    var kept = bench().keep(entries(head, claimed.getMaxEntriesPerCommit())).getHeads().get(0);
    assertThat(bench().head(head.getJournal())).isEqualTo(kept);
    bench().keep(rows(kept, claimed.getMaxDueRowsPerCommit()));
    assertThat(new DueBench(bench()).read(DueBench.EVERY_DAY, claimed.getMaxDueRowsPerCommit() + 1))
        .hasSize(claimed.getMaxDueRowsPerCommit());
  }

  private Content content(int length) {
    return bench().content(Bytes.ofUtf8("x".repeat(length)));
  }

  private void refusesUnchanged(Commit.Builder commit, JournalHead before) {
    assertThatExceptionOfType(UnsupportedByStorageException.class)
        .isThrownBy(() -> bench().keep(commit));
    assertThat(bench().head(before.getJournal())).isEqualTo(before);
    assertThat(new DueBench(bench()).all()).isEmpty();
  }

  private Commit.Builder entries(JournalHead guard, int number) {
    var commit = bench().commit(guard);
    var head = guard;
    for (int added = 0; added < number; added++) {
      var entry = head.next(bench().content());
      commit.addEntries(entry);
      head = JournalHead.after(entry);
    }
    return commit;
  }

  private Commit.Builder rows(JournalHead guard, int number) {
    var places =
        IntStream.range(0, number)
            .mapToObj(each -> DuePlace.of(MON_2_MARCH, guard.getJournal(), "key " + each))
            .toList();
    return bench()
        .commit(guard)
        .addDueUpdates(new DueBench(bench()).update(guard.getJournal(), places));
  }
}
