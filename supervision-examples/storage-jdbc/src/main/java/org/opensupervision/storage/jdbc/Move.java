package org.opensupervision.storage.jdbc;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * From which head to which a commit moves a journal.
 *
 * @param isWritten whether the commit changes anything of it; if not, the two heads are the same
 */
record Move(JournalHead from, JournalHead to, boolean isWritten) {

  /** In the order of the journals: commits that lock in one order never wait for each other. */
  static List<Move> of(Commit commit) {
    var heads = new HashMap<JournalId, JournalHead>();
    commit.getEntries().forEach(entry -> heads.put(entry.getJournal(), JournalHead.after(entry)));
    var written = new HashSet<>(heads.keySet());
    commit.getDueUpdates().stream().map(DueUpdate::getJournal).forEach(written::add);
    return commit.getGuards().stream()
        .map(
            guard ->
                new Move(
                    guard,
                    heads.getOrDefault(guard.getJournal(), guard),
                    written.contains(guard.getJournal())))
        .sorted(Comparator.comparing(Move::journal))
        .toList();
  }

  JournalId journal() {
    return from.getJournal();
  }

  boolean isFirst() {
    return from.getSequence() == 0;
  }

  /** Whether the guard is that of an empty journal and yet not its start, which never holds. */
  boolean isFalseStart() {
    return isFirst() && !from.equals(JournalHead.start(journal()));
  }
}
