package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.JournalHead;

/** Rules 51 to 56: what was read to decide must still hold when the decision is kept. */
abstract class GuardRules extends Theme {

  GuardRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName(
      "rule 51: a guard behind or ahead of the head is refused, naming journal and both sequences")
  @LookAt("an update of the head row 'where sequence = ?'; no row updated means stale, not '>='")
  void required_rule51_staleGuardIsRefused() {
    var read = bench().writtenJournal();
    bench().keep(bench().adding(read));

    refusesAt(bench().adding(read), 1);
    var ahead = JournalHead.of(read.getJournal(), 5, bench().digest());
    refusesAt(bench().adding(ahead), 5);
    refusesAt(bench().commit(ahead), 5);
    assertThat(bench().head(read.getJournal()).getSequence()).as("sequence after").isEqualTo(2);
  }

  /** Requires that a commit is refused that expects a journal at this sequence and not at 2. */
  private void refusesAt(Commit.Builder commit, long expected) {
    refuses(commit)
        .satisfies(
            stale -> {
              assertThat(stale.getJournal())
                  .isEqualTo(commit.build().getGuards().get(0).getJournal());
              assertThat(stale.getExpected()).as("expected sequence").isEqualTo(expected);
              assertThat(stale.getActual()).as("actual sequence").isEqualTo(2);
            });
  }

  @Test
  @DisplayName("rule 52: a guard at sequence 0 is refused for a journal that has entries")
  @LookAt("an upsert, or no row to update for a new journal; insert the head and let it collide")
  void required_rule52_createdJournalIsNotCreatedAgain() {
    var written = bench().writtenJournal();
    refuses(bench().adding(JournalHead.start(written.getJournal())));
    assertThat(bench().head(written.getJournal())).isEqualTo(written);
  }

  @Test
  @DisplayName("rule 53: a guard is checked also for a journal to which nothing is added")
  @LookAt("snapshot isolation, which lets this pass: lock or update the head row of every guard")
  void required_rule53_guardOfWhatWasOnlyReadIsChecked() {
    var one = bench().writtenJournal();
    var other = bench().writtenJournal();
    bench().keep(bench().commit(one, other).addEntries(one.next(bench().content())));
    refuses(bench().commit(one, other).addEntries(other.next(bench().content())));

    var empty = JournalHead.start(one.getJournal());
    refuses(bench().commit(empty, other).addEntries(other.next(bench().content())));
    var update = new DueBench(bench()).update(one.getJournal(), List.of());
    refuses(bench().commit(one).addDueUpdates(update));
    if (bench().store().getCapabilities().claims(StoragePart.OUTBOX)) {
      var message = new OutboxBench(bench()).message(one.getJournal(), "mail-1");
      refuses(bench().commit(one).addMessages(message));
    }
  }

  @Test
  @DisplayName("rule 54: a guard with the right sequence but another hash is refused")
  @LookAt("comparing the hash of the head as well: a restored backup has old sequences again")
  void required_rule54_guardOfAnotherHistoryIsRefused() {
    var written = bench().writtenJournal();
    refuses(bench().adding(JournalHead.of(written.getJournal(), 1, bench().digest())));
    assertThat(bench().head(written.getJournal())).isEqualTo(written);
  }

  @Test
  @DisplayName("rule 55: a commit of which one guard is refused changes nothing at all")
  @LookAt("auto-commit, and what was written before the refused guard was looked at")
  void required_rule55_refusedCommitLeavesNothing() {
    var due = new DueBench(bench());
    var one = bench().writtenJournal();
    var other = bench().writtenJournal();
    var stale = JournalHead.start(bench().writtenJournal().getJournal());
    var place = DuePlace.of(MON_2_MARCH, one.getJournal(), "key");
    var update = due.update(one.getJournal(), List.of(place));
    refuses(bench().adding(one, other, stale).addDueUpdates(update));

    assertThat(List.of(bench().head(one.getJournal()), bench().head(other.getJournal())))
        .containsExactly(one, other);
    assertThat(due.all()).isEmpty();
  }

  @Test
  @DisplayName("rule 56: when commit returns, every part of the commit is there to read")
  @LookAt("parts that are written later or not at all, and reads from a replica or a cache")
  void required_rule56_keptCommitIsThereWhole() {
    var five = new Five(bench());
    five.keep();
    five.requireThere();
  }

  private ThrowableAssertAlternative<StaleJournalException> refuses(Commit.Builder commit) {
    return assertThatExceptionOfType(StaleJournalException.class)
        .isThrownBy(() -> bench().keep(commit));
  }
}
