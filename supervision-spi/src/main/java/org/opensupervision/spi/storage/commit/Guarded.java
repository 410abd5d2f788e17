package org.opensupervision.spi.storage.commit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.JournalId;

/** The heads of a commit, moved on entry by entry: what does not follow its guard is refused. */
final class Guarded {

  private final Map<JournalId, JournalHead> guards = new HashMap<>();
  private final Map<JournalId, JournalHead> heads = new HashMap<>();

  private Guarded() {}

  static Guarded check(Commit commit) {
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
    var keys = new HashSet<String>();
    for (OutboxMessage message : commit.getMessages()) {
      guarded.require(message.getJournal());
      if (!keys.add(message.getKey())) {
        throw refused("messages", message.getJournal(), "have a key each");
      }
    }
    return guarded;
  }

  private void add(JournalHead guard) {
    if (guard.getJournal().equals(JournalId.ACCESS_LOG)) {
      throw refused("guards", guard.getJournal(), "not be of the access log");
    }
    heads.put(guard.getJournal(), guard);
    if (guards.put(guard.getJournal(), guard) != null) {
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

  /** Returns the head at which a journal was read. */
  JournalHead guard(JournalId journal) {
    require(journal);
    return guards.getOrDefault(journal, JournalHead.start(journal));
  }

  /** Returns how far a journal has got after the entries of the commit. */
  JournalHead require(JournalId journal) {
    var head = heads.get(journal);
    if (head == null) {
      throw refused("changes", journal, "have a guard");
    }
    return head;
  }

  static IllegalArgumentException refused(String what, JournalId journal, String must) {
    return new IllegalArgumentException(
        "The " + what + " of a commit (journal " + journal.getText() + ") must " + must + ".");
  }
}
