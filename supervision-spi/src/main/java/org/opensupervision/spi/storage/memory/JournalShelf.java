package org.opensupervision.spi.storage.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/** The journals in the order of their ids; an entry with sequence n is the one at index n - 1. */
final class JournalShelf {

  private final NavigableMap<JournalId, List<Entry>> journals = new TreeMap<>();

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

  List<JournalHead> list(JournalListing listing) {
    return listing
        .getAfter()
        .map(last -> journals.tailMap(last, false))
        .orElse(journals)
        .keySet()
        .stream()
        .limit(listing.getLimit())
        .map(this::head)
        .toList();
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

  void erase(Erasure erasure) {
    var entries = entries(erasure.getJournal());
    var sequences =
        erasure.isWhole()
            ? LongStream.rangeClosed(1, entries.size())
            : erasure.getSequences().stream().mapToLong(Long::longValue);
    sequences.mapToInt(sequence -> (int) sequence - 1).forEach(at -> erase(entries, at));
  }

  private static void erase(List<Entry> entries, int at) {
    var erased = Entry.builder().from(entries.get(at)).content(Optional.empty()).build();
    entries.set(at, erased);
  }

  private List<Entry> entries(JournalId journal) {
    return journals.getOrDefault(journal, List.of());
  }
}
