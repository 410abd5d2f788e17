package org.opensupervision.rules.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/** One walk along a journal, from its beginning to the head that the last page told. */
final class Walk {
  private static final int PAGE = 1000;

  private final Store store;
  private final JournalId journal;
  private final List<Entry> entries = new ArrayList<>();
  private JournalHead head;

  Walk(Store store, JournalId journal) {
    this.store = store;
    this.journal = journal;
    this.head = JournalHead.start(journal);
    JournalHead told = follow(next());
    while (head.getSequence() < told.getSequence()) {
      told = follow(next());
    }
    store.require(head.equals(told), 16, "told a head that does not follow from the", journal);
  }

  List<Entry> entries() {
    return entries;
  }

  JournalHead head() {
    return head;
  }

  private JournalPage next() {
    return store.read(JournalSlice.of(journal, head.getSequence(), PAGE));
  }

  private JournalHead follow(JournalPage page) {
    page.getEntries().forEach(this::follow);
    var told = page.getHead();
    boolean moved = !page.getEntries().isEmpty() || told.getSequence() <= head.getSequence();
    store.require(moved, 15, "left out entries of", journal);
    return told;
  }

  private void follow(Entry entry) {
    store.require(entry.getJournal().equals(journal), 17, "answered with another than", journal);
    store.require(
        entry.getSequence() == head.getSequence() + 1, 14, "left the order of entries in", journal);
    store.require(head.isFollowedBy(entry), 12, "changed an entry of", journal);
    head = JournalHead.after(entry);
    entries.add(entry);
  }
}
