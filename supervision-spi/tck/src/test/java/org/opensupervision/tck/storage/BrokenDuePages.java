package org.opensupervision.tck.storage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.CursorRefusedException;

/** Stores that break rules 31 to 37, and 43. */
final class BrokenDuePages {

  private static final Cursor END = Cursor.of("end");

  private BrokenDuePages() {}

  static List<BrokenStore> all() {
    var everyCursor = ConcurrentHashMap.<Cursor>newKeySet();
    return List.of(
        broken(31, "CollatesRowsStore", CollatesRowsStore::new),
        broken(32, "PagesByDateStore", PagesByDateStore::new),
        broken(33, "OffsetPagingStore", OffsetPagingStore::new),
        broken(34, "OneTooManyStore", OneTooManyStore::new),
        broken(34, "OverflowsLimitStore", OverflowsLimitStore::new),
        broken(35, "TakesAnyCursorStore", TakesAnyCursorStore::new),
        broken(35, "ForgetsRangeOfCursorStore", ForgetsRangeOfCursorStore::new),
        broken(35, "SharesCursorsStore", sound -> new SharesCursorsStore(sound, everyCursor)),
        broken(36, "AlwaysMoreStore", AlwaysMoreStore::new),
        broken(36, "EmptyHasCursorStore", EmptyHasCursorStore::new),
        broken(37, "CountsTheEndStore", CountsTheEndStore::new),
        broken(37, "LeavesOutTheStartStore", LeavesOutTheStartStore::new),
        new BrokenStore(43, "ForgetsCursorsStore", Fault.onReopening(ForgetsCursorsStore::new)));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.in(breaking));
  }

  private static boolean isShort(DueRange range) {
    return range.getFrom().plusDays(14).isAfter(range.getEndExclusive());
  }

  private static DuePage changed(DuePage page, List<DueRow> rows) {
    return page.getNext().map(next -> DuePage.of(rows, next)).orElse(DuePage.last(rows));
  }

  /** Orders texts as Java does by itself, which is not by code point. */
  private static final class CollatesRowsStore extends Wrapped {
    private static final Comparator<DuePlace> ORDER =
        Comparator.comparing(DuePlace::getDue)
            .thenComparing(place -> place.getJournal().getText())
            .thenComparing(DuePlace::getKey);

    CollatesRowsStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var page = super.page(range, request);
      var sorted =
          page.getRows().stream().sorted(Comparator.comparing(DueRow::getPlace, ORDER)).toList();
      return changed(page, sorted);
    }
  }

  /** Begins the next page after the date of the last row, and so loses others of that date. */
  private static final class PagesByDateStore extends Wrapped {
    private final Map<Cursor, LocalDate> dates = new ConcurrentHashMap<>();

    PagesByDateStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var page = super.page(range, request);
      var skipped = request.getAfter().map(dates::get).orElse(LocalDate.MIN);
      var rows = page.getRows().stream().filter(row -> isAfter(row, skipped)).toList();
      page.getNext().ifPresent(next -> dates.put(next, rows.isEmpty() ? skipped : lastDate(rows)));
      return rows.isEmpty() && page.getNext().isPresent()
          ? page(range, PageRequest.after(page.getNext().get(), request.getLimit()))
          : changed(page, rows);
    }

    private static boolean isAfter(DueRow row, LocalDate date) {
      return row.getPlace().getDue().isAfter(date);
    }

    private static LocalDate lastDate(List<DueRow> rows) {
      return rows.get(rows.size() - 1).getPlace().getDue();
    }
  }

  private static final class OffsetPagingStore extends Wrapped {
    private final Map<Cursor, Integer> offsets = new ConcurrentHashMap<>();

    OffsetPagingStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      super.page(range, request);
      var offset = request.getAfter().map(offsets::get).orElse(0);
      var end = (int) Math.min((long) offset + request.getLimit(), 1_000_000);
      var upToEnd = super.page(range, PageRequest.first(end));
      upToEnd.getNext().ifPresent(next -> offsets.put(next, end));
      var rows = upToEnd.getRows();
      return changed(upToEnd, rows.subList(Math.min(offset, rows.size()), rows.size()));
    }
  }

  private static final class OneTooManyStore extends Wrapped {
    OneTooManyStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var limit = Math.min(1_000_000, request.getLimit()) + 1;
      return super.page(
          range,
          request
              .getAfter()
              .map(cursor -> PageRequest.after(cursor, limit))
              .orElse(PageRequest.first(limit)));
    }
  }

  private static final class OverflowsLimitStore extends Wrapped {
    OverflowsLimitStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      return request.getLimit() + 1 < 0 ? DuePage.last(List.of()) : super.page(range, request);
    }
  }

  private static final class TakesAnyCursorStore extends Wrapped {
    TakesAnyCursorStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      try {
        return super.page(range, request);
      } catch (CursorRefusedException ignored) {
        return super.page(range, PageRequest.first(request.getLimit()));
      }
    }
  }

  private static final class ForgetsRangeOfCursorStore extends Wrapped {
    private final Map<Cursor, DueRange> ranges = new ConcurrentHashMap<>();

    ForgetsRangeOfCursorStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var made = request.getAfter().map(ranges::get).orElse(range);
      var page = super.page(made == null ? range : made, request);
      page.getNext().ifPresent(next -> ranges.put(next, range));
      return page;
    }
  }

  private static final class SharesCursorsStore extends Wrapped {
    private final Set<Cursor> everyCursor;

    SharesCursorsStore(Storage sound, Set<Cursor> everyCursor) {
      super(sound);
      this.everyCursor = everyCursor;
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      try {
        var page = super.page(range, request);
        page.getNext().ifPresent(next -> everyCursor.add(next));
        return page;
      } catch (CursorRefusedException refused) {
        return elsewhere(range, request, refused);
      }
    }

    private DuePage elsewhere(DueRange range, PageRequest request, CursorRefusedException refused) {
      if (range.equals(DueBench.EVERY_DAY)
          && everyCursor.contains(request.getAfter().orElseThrow())) {
        return DuePage.last(List.of());
      }
      throw refused;
    }
  }

  /** Takes a full page for one after which there is more. */
  private static final class AlwaysMoreStore extends Wrapped {
    AlwaysMoreStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      if (request.getAfter().filter(END::equals).isPresent()) {
        return DuePage.last(List.of());
      }
      var page = super.page(range, request);
      return page.getNext().isEmpty() && page.getRows().size() == request.getLimit()
          ? DuePage.of(page.getRows(), END)
          : page;
    }
  }

  private static final class EmptyHasCursorStore extends Wrapped {
    EmptyHasCursorStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      if (request.getAfter().filter(END::equals).isPresent()) {
        return DuePage.last(List.of());
      }
      var page = super.page(range, request);
      return page.getRows().isEmpty() ? DuePage.of(List.of(), END) : page;
    }
  }

  private static final class CountsTheEndStore extends Wrapped {
    CountsTheEndStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var end = range.getEndExclusive().plusDays(1);
      return end.isAfter(DuePlace.LAST_DAY) || !isShort(range)
          ? super.page(range, request)
          : super.page(DueRange.of(range.getFrom(), end), request);
    }
  }

  private static final class LeavesOutTheStartStore extends Wrapped {
    LeavesOutTheStartStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var start = range.getFrom();
      return !isShort(range)
              || start.equals(DuePlace.FIRST_DAY)
              || start.equals(range.getEndExclusive())
          ? super.page(range, request)
          : super.page(DueRange.of(start.plusDays(1), range.getEndExclusive()), request);
    }
  }

  /** Makes a new key whenever it is opened. */
  private static final class ForgetsCursorsStore extends Wrapped {
    ForgetsCursorsStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      if (request.getAfter().isPresent()) {
        throw new CursorRefusedException();
      }
      return super.page(range, request);
    }
  }
}
