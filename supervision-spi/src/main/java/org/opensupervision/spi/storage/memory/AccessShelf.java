package org.opensupervision.spi.storage.memory;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.JournalId;

/** The records of the access log; the one with sequence n is at index n - 1. */
final class AccessShelf {

  private final List<Entry> records = new ArrayList<>();

  Entry append(Content record) {
    var entry = head().next(record);
    records.add(entry);
    return entry;
  }

  JournalHead head() {
    return records.isEmpty()
        ? JournalHead.start(JournalId.ACCESS_LOG)
        : JournalHead.after(records.get(records.size() - 1));
  }

  JournalPage read(AccessSlice slice) {
    var from = (int) Math.min(slice.getAfter(), records.size());
    var end = (int) Math.min((long) from + slice.getLimit(), records.size());
    return JournalPage.of(head(), records.subList(from, end));
  }
}
