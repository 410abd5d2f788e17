package org.opensupervision.spi.storage.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opensupervision.spi.storage.due.CursorSeal;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.value.JournalId;

/** The due rows in their order, and those of each journal. */
final class DueShelf {

  private final NavigableMap<DuePlace, DueRow> rows = new TreeMap<>();
  private final Map<JournalId, List<DueRow>> byJournal = new HashMap<>();
  private final CursorSeal seal;

  DueShelf(CursorSeal seal) {
    this.seal = seal;
  }

  void remove(JournalId journal) {
    byJournal.getOrDefault(journal, List.of()).forEach(row -> rows.remove(row.getPlace()));
    byJournal.remove(journal);
  }

  void replace(DueUpdate update) {
    remove(update.getJournal());
    update.getRows().forEach(row -> rows.put(row.getPlace(), row));
    byJournal.put(update.getJournal(), update.getRows());
  }

  DuePage page(DueRange range, PageRequest request) {
    var onward =
        request
            .getAfter()
            .map(cursor -> rows.tailMap(seal.open(range, cursor), false))
            .orElse(rows);
    var found =
        onward.values().stream()
            .dropWhile(row -> row.getPlace().getDue().isBefore(range.getFrom()))
            .takeWhile(row -> range.contains(row.getPlace().getDue()))
            .limit(request.getLimit() + 1L)
            .toList();
    return found.size() > request.getLimit()
        ? shortened(range, found.subList(0, request.getLimit()))
        : DuePage.last(found);
  }

  private DuePage shortened(DueRange range, List<DueRow> found) {
    return DuePage.of(found, seal.seal(range, found.get(found.size() - 1).getPlace()));
  }
}
