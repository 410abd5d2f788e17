package org.opensupervision.spi.storage.commit;

import static org.opensupervision.spi.storage.commit.Guarded.refused;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.value.JournalId;

/** What a commit may destroy and hold: nothing that it does not say in the journal itself. */
final class Retained {

  private final Commit commit;
  private final Guarded guarded;
  private final Set<JournalId> written;
  private final Set<JournalId> updated;
  private final Set<JournalId> erased;

  private Retained(Commit commit, Guarded guarded) {
    this.commit = commit;
    this.guarded = guarded;
    this.written =
        commit.getEntries().stream().map(Entry::getJournal).collect(Collectors.toUnmodifiableSet());
    this.updated =
        commit.getDueUpdates().stream()
            .map(DueUpdate::getJournal)
            .collect(Collectors.toUnmodifiableSet());
    this.erased =
        commit.getErasures().stream()
            .map(Erasure::getJournal)
            .collect(Collectors.toUnmodifiableSet());
  }

  static void check(Commit commit, Guarded guarded) {
    var retained = new Retained(commit, guarded);
    retained.checkErasures();
    retained.checkHolds();
  }

  private void checkErasures() {
    var seen = new HashSet<JournalId>();
    for (Erasure erasure : commit.getErasures()) {
      requireSaid("erasures", erasure.getJournal());
      requireBehindGuard(erasure);
      if (!seen.add(erasure.getJournal())) {
        throw refused("erasures", erasure.getJournal(), "be one");
      }
      if (erasure.isWhole() && updated.contains(erasure.getJournal())) {
        throw refused("due updates", erasure.getJournal(), "not be of a journal that it erases");
      }
    }
  }

  private void checkHolds() {
    var changed = new HashSet<String>();
    for (HoldChange change : commit.getHolds()) {
      requireSaid("holds", change.getJournal());
      if (!changed.add(change.getJournal().getText() + '\0' + change.getHold())) {
        throw refused("holds", change.getJournal(), "be changed once each");
      }
      if (erased.contains(change.getJournal())) {
        throw refused("holds", change.getJournal(), "not be of a journal that it erases from");
      }
    }
  }

  private void requireSaid(String what, JournalId journal) {
    guarded.require(journal);
    if (!written.contains(journal)) {
      throw refused(what, journal, "come with an entry that says so");
    }
  }

  private void requireBehindGuard(Erasure erasure) {
    var sequences = erasure.getSequences();
    if (!erasure.isWhole()
        && sequences.get(sequences.size() - 1)
            > guarded.guard(erasure.getJournal()).getSequence()) {
      throw refused("erasures", erasure.getJournal(), "be of entries up to its guard");
    }
  }
}
