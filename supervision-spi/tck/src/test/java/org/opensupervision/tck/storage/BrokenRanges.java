package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;

/** Stores that break rules 24, 41 and 42. */
final class BrokenRanges {

  private BrokenRanges() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(24, "ThousandEntriesStore", BrokenRanges::readingThousandEntries),
        broken(24, "ThousandRowsStore", BrokenRanges::readingThousandRows),
        broken(41, "LosesLastDaysStore", BrokenRanges::losingLastDays),
        new BrokenStore(42, "HidesOldRowsStore", Fault.timed(BrokenRanges::hidingOldRows)));
  }

  private static Storage readingThousandEntries(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public JournalPage read(JournalSlice slice) {
        var page = super.read(slice);
        var first = page.getEntries().stream().filter(each -> each.getSequence() <= 1_000).toList();
        return with(page, first);
      }
    };
  }

  private static Storage readingThousandRows(Storage sound) {
    Map<Cursor, Integer> before = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        var page = super.page(range, request);
        int read = request.getAfter().map(cursor -> before.getOrDefault(cursor, 0)).orElse(0);
        page.getNext().ifPresent(next -> before.put(next, read + page.getRows().size()));
        return read + page.getRows().size() >= 1_000 ? DuePage.last(page.getRows()) : page;
      }
    };
  }

  private static DuePage without(DuePage page, List<DueRow> rows) {
    return page.getNext().map(next -> DuePage.of(rows, next)).orElseGet(() -> DuePage.last(rows));
  }

  /** Has a partition for each month, and reads up to the 30th of each. */
  private static Storage losingLastDays(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        var page = super.page(range, request);
        var days = ChronoUnit.DAYS.between(range.getFrom(), range.getEndExclusive());
        var isLong = days > 31 && days < 10_000;
        var rows =
            page.getRows().stream()
                .filter(row -> !isLong || row.getPlace().getDue().getDayOfMonth() < 31)
                .toList();
        return without(page, rows);
      }
    };
  }

  private static Storage hidingOldRows(Storage sound, InstantSource clock) {
    return new Wrapped(sound) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        var page = super.page(range, request);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var isFar = today.getYear() > 2100;
        var rows =
            page.getRows().stream()
                .filter(row -> !isFar || row.getPlace().getDue().isAfter(today.minusYears(100)))
                .toList();
        return without(page, rows);
      }
    };
  }
}
