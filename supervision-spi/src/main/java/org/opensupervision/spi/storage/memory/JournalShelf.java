package org.opensupervision.spi.storage.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/** The journals by their ids; an entry with sequence n is the one at index n - 1. */
final class JournalShelf {

  private final Map<JournalId, List<Entry>> journals = new HashMap<>();

  JournalHead head(JournalId journal) {
    var entries = entries(journal);
    return entries.isEmpty()
        ? JournalHead.start(journal)
        : JournalHead.after(entries.get(entries.size() - 1));
  }

  JournalPage read(JournalSlice slice) {
    var entries = entries(slice.getJournal());
    var from = (int) Math.min(slice.getAfter(), entries.size());
    var end = (int) Math.min((long) from + slice.getLimit(), entries.size());
    return JournalPage.of(head(slice.getJournal()), entries.subList(from, end));
  }

  void check(JournalHead guard) {
    var head = head(guard.getJournal());
    if (!head.equals(guard)) {
      throw new StaleJournalException(guard.getJournal(), guard.getSequence(), head.getSequence());
    }
  }

  void add(List<Entry> added) {
    for (var entry : added) {
      journals.computeIfAbsent(entry.getJournal(), none -> new ArrayList<>()).add(entry);
    }
  }

  private List<Entry> entries(JournalId journal) {
    return journals.getOrDefault(journal, List.of());
  }
}
