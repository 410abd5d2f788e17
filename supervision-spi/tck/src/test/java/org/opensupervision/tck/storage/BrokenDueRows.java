package org.opensupervision.tck.storage;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 38 to 40. */
final class BrokenDueRows {

  private BrokenDueRows() {}

  static List<BrokenStore> all() {
    return List.of(
        changing(38, "MovesLeapDayStore", row -> at(row, withoutLeapDay(row.getPlace().getDue()))),
        broken(38, "UsesDefaultZoneStore", UsesDefaultZoneStore::new),
        broken(39, "KeepsOldRowsStore", KeepsOldRowsStore::new),
        broken(39, "IgnoresEmptyUpdateStore", IgnoresEmptyUpdateStore::new),
        broken(39, "ReplacesByKeyStore", ReplacesByKeyStore::new),
        broken(39, "KeepsOldDigestsStore", KeepsOldDigestsStore::new),
        changing(40, "NormalisesKeysStore", row -> withKey(row, normalised(row))),
        changing(40, "TruncatesTextStore", row -> withKey(row, truncated(row))),
        changing(40, "TrimsKeysStore", row -> withKey(row, row.getPlace().getKey().strip())),
        changing(40, "SwapsDigestsStore", BrokenDueRows::withDigestsSwapped));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.in(breaking));
  }

  private static BrokenStore changing(int rule, String name, UnaryOperator<DueRow> change) {
    return broken(rule, name, sound -> new ChangesRowsStore(sound, change));
  }

  private static DueRow at(DueRow row, LocalDate due) {
    var place = row.getPlace();
    return DueRow.of(DuePlace.of(due, place.getJournal(), place.getKey()), row.getBasis());
  }

  private static DueRow withKey(DueRow row, String key) {
    var place = row.getPlace();
    return DueRow.of(DuePlace.of(place.getDue(), place.getJournal(), key), row.getBasis());
  }

  private static LocalDate withoutLeapDay(LocalDate date) {
    return date.getDayOfYear() == 60 && date.isLeapYear() ? date.plusDays(1) : date;
  }

  private static String normalised(DueRow row) {
    return Normalizer.normalize(row.getPlace().getKey(), Normalizer.Form.NFC);
  }

  private static String truncated(DueRow row) {
    var key = row.getPlace().getKey();
    return key.substring(0, Math.min(255, key.length()));
  }

  private static DueRow withDigestsSwapped(DueRow row) {
    var basis = row.getBasis();
    var swapped =
        DueBasis.builder()
            .from(basis)
            .policy(basis.getCalendar())
            .calendar(basis.getPolicy())
            .build();
    return DueRow.of(row.getPlace(), swapped);
  }

  /** A store that returns each row changed. */
  private static final class ChangesRowsStore extends Wrapped {
    private final UnaryOperator<DueRow> change;

    ChangesRowsStore(Storage sound, UnaryOperator<DueRow> change) {
      super(sound);
      this.change = change;
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var page = super.page(range, request);
      var rows = page.getRows().stream().map(change).toList();
      return page.getNext().map(next -> DuePage.of(rows, next)).orElse(DuePage.last(rows));
    }
  }

  /** Keeps a date as the instant of its midnight, as java.sql.Date does. */
  private static final class UsesDefaultZoneStore extends Wrapped {
    private int offset = TimeZone.getDefault().getRawOffset();

    UsesDefaultZoneStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      offset = TimeZone.getDefault().getRawOffset();
      return super.commit(commit);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var page = super.page(range, request);
      var moved = Duration.ofMillis(TimeZone.getDefault().getRawOffset() - offset).toHours() < 0;
      return moved && range.equals(DueBench.EVERY_DAY)
          ? DuePage.last(page.getRows().stream().map(UsesDefaultZoneStore::dayBefore).toList())
          : page;
    }

    private static DueRow dayBefore(DueRow row) {
      var due = row.getPlace().getDue();
      return due.equals(DuePlace.FIRST_DAY) ? row : at(row, due.minusDays(1));
    }
  }

  private static final class KeepsOldRowsStore extends KnowsOldRows {
    KeepsOldRowsStore(Storage sound) {
      super(sound);
    }

    @Override
    List<DueRow> rows(List<DueRow> before, List<DueRow> rows) {
      Map<DuePlace, DueRow> all = new HashMap<>();
      before.forEach(row -> all.put(row.getPlace(), row));
      rows.forEach(row -> all.put(row.getPlace(), row));
      return List.copyOf(all.values());
    }
  }

  private static final class IgnoresEmptyUpdateStore extends Wrapped {
    IgnoresEmptyUpdateStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var updates =
          commit.getDueUpdates().stream().filter(update -> !update.getRows().isEmpty()).toList();
      return super.commit(Commit.builder().from(commit).dueUpdates(updates).build());
    }
  }

  /** A store that knows which rows each journal had. */
  private abstract static class KnowsOldRows extends Wrapped {
    private final Map<JournalId, List<DueRow>> old = new HashMap<>();

    KnowsOldRows(Storage sound) {
      super(sound);
    }

    abstract List<DueRow> rows(List<DueRow> before, List<DueRow> rows);

    @Override
    public synchronized Receipt commit(Commit commit) {
      var updates = commit.getDueUpdates().stream().map(this::changed).toList();
      var receipt = super.commit(Commit.builder().from(commit).dueUpdates(updates).build());
      updates.forEach(update -> old.put(update.getJournal(), update.getRows()));
      return receipt;
    }

    private DueUpdate changed(DueUpdate update) {
      var before = old.getOrDefault(update.getJournal(), List.of());
      return update.getRows().isEmpty()
          ? update
          : DueUpdate.of(update.getJournal(), rows(before, update.getRows()));
    }
  }

  /** Removes the rows that come again, and leaves those that do not. */
  private static final class ReplacesByKeyStore extends KnowsOldRows {
    ReplacesByKeyStore(Storage sound) {
      super(sound);
    }

    @Override
    List<DueRow> rows(List<DueRow> before, List<DueRow> rows) {
      var keys = rows.stream().map(row -> row.getPlace().getKey()).toList();
      var left = before.stream().filter(row -> !keys.contains(row.getPlace().getKey()));
      return Stream.concat(left, rows.stream()).toList();
    }
  }

  /** Takes a row at a place that is there already for the same row. */
  private static final class KeepsOldDigestsStore extends KnowsOldRows {
    KeepsOldDigestsStore(Storage sound) {
      super(sound);
    }

    @Override
    List<DueRow> rows(List<DueRow> before, List<DueRow> rows) {
      return rows.stream().map(row -> same(before, row)).toList();
    }

    private static DueRow same(List<DueRow> before, DueRow row) {
      return before.stream()
          .filter(one -> one.getPlace().equals(row.getPlace()))
          .findFirst()
          .orElse(row);
    }
  }
}
