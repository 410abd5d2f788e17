package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.value.JournalId;

/** Due rows of a bench: made, kept and read back. */
final class DueBench {

  static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  static final DueRange EVERY_DAY = DueRange.of(DuePlace.FIRST_DAY, DuePlace.LAST_DAY.plusDays(1));

  private final Bench bench;

  DueBench(Bench bench) {
    this.bench = bench;
  }

  DueRow row(LocalDate due, JournalId journal, String key) {
    var basis =
        DueBasis.builder()
            .policy(bench.digest())
            .calendar(bench.digest())
            .facts(bench.digest())
            .engine(bench.digest())
            .build();
    return DueRow.of(DuePlace.of(due, journal, key), basis);
  }

  /** Makes these all the rows that a journal has. */
  void set(JournalId journal, List<DueRow> rows) {
    bench.keep(bench.commit(bench.head(journal)).addDueUpdates(DueUpdate.of(journal, rows)));
  }

  /** Keeps rows on so many days one after the other, each in a journal of its own. */
  List<DueRow> keepDaily(int days) {
    var rows = new ArrayList<DueRow>();
    for (int day = 0; day < days; day++) {
      rows.add(keepOne(MON_2_MARCH.plusDays(day)));
    }
    return rows;
  }

  /** Keeps one row in a journal of its own. */
  DueRow keepOne(LocalDate due) {
    var row = row(due, bench.journal(), "key");
    set(row.getPlace().getJournal(), List.of(row));
    return row;
  }

  DuePage first(DueRange range, int limit) {
    return bench.store().getDueRows().page(range, PageRequest.first(limit));
  }

  DuePage after(Cursor cursor, DueRange range, int limit) {
    return bench.store().getDueRows().page(range, PageRequest.after(cursor, limit));
  }

  List<DueRow> all() {
    return read(EVERY_DAY, 100);
  }

  /** Reads a range to its end, page by page. */
  List<DueRow> read(DueRange range, int limit) {
    var page = first(range, limit);
    var rows = new ArrayList<>(page.getRows());
    rows.addAll(rest(page, range, limit));
    return rows;
  }

  /** Reads what comes after a page; a store that never ends fails here. */
  List<DueRow> rest(DuePage page, DueRange range, int limit) {
    var rows = new ArrayList<DueRow>();
    var pages = 0;
    for (var next = page.getNext(); next.isPresent(); ) {
      var following = after(next.get(), range, limit);
      rows.addAll(following.getRows());
      next = following.getNext();
      assertThat(++pages).as("pages read of a handful of rows").isLessThan(1_000);
    }
    return rows;
  }
}
