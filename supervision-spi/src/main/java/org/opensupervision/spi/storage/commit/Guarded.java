package org.opensupervision.spi.storage.commit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.JournalId;

/** The heads of a commit, moved on entry by entry: what does not follow its guard is refused. */
final class Guarded {

  private final Map<JournalId, JournalHead> heads = new HashMap<>();

  private Guarded() {}

  static void check(Commit commit) {
    var guarded = new Guarded();
    commit.getGuards().forEach(guarded::add);
    commit.getEntries().forEach(guarded::follow);
    var updated = new HashSet<JournalId>();
    for (DueUpdate update : commit.getDueUpdates()) {
      guarded.require(update.getJournal());
      if (!updated.add(update.getJournal())) {
        throw refused("due updates", update.getJournal(), "be one");
      }
    }
  }

  private void add(JournalHead guard) {
    if (heads.putIfAbsent(guard.getJournal(), guard) != null) {
      throw refused("guards", guard.getJournal(), "be one");
    }
  }

  private void follow(Entry entry) {
    var head = require(entry.getJournal());
    if (entry.getContent().isEmpty() || !head.isFollowedBy(entry)) {
      throw refused("entry " + entry.getSequence(), entry.getJournal(), "follow its head");
    }
    heads.put(entry.getJournal(), JournalHead.after(entry));
  }

  private JournalHead require(JournalId journal) {
    var head = heads.get(journal);
    if (head == null) {
      throw refused("changes", journal, "have a guard");
    }
    return head;
  }

  private static IllegalArgumentException refused(String what, JournalId journal, String must) {
    return new IllegalArgumentException(
        "The " + what + " of a commit (journal " + journal.getText() + ") must " + must + ".");
  }
}
