package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

  /** A row at this place, computed from something that no other row was. */
  DueRow row(DuePlace place) {
    var basis =
        DueBasis.builder()
            .policy(bench.digest())
            .calendar(bench.digest())
            .facts(bench.digest())
            .engine(bench.digest())
            .build();
    return DueRow.of(place, basis);
  }

  /** What gives a journal rows at these places and no others. */
  DueUpdate update(JournalId journal, List<DuePlace> places) {
    return DueUpdate.of(journal, places.stream().map(this::row).toList());
  }

  void keep(DueUpdate update) {
    bench.keep(bench.commit(bench.head(update.getJournal())).addDueUpdates(update));
  }

  void set(JournalId journal, DuePlace... places) {
    keep(update(journal, List.of(places)));
  }

  /** Keeps one row in a journal of its own. */
  DuePlace keepOne(LocalDate due) {
    var place = DuePlace.of(due, bench.journal(), "key");
    set(place.getJournal(), place);
    return place;
  }

  /** Keeps rows on so many days one after the other, each in a journal of its own. */
  List<DuePlace> keepDaily(int days) {
    var places = new ArrayList<DuePlace>();
    for (int day = 0; day < days; day++) {
      places.add(keepOne(MON_2_MARCH.plusDays(day)));
    }
    return places;
  }

  DuePage first(DueRange range, int limit) {
    return bench.store().getDueRows().page(range, PageRequest.first(limit));
  }

  DuePage after(Cursor cursor, DueRange range, int limit) {
    return bench.store().getDueRows().page(range, PageRequest.after(cursor, limit));
  }

  /** Reads where all rows stand, in pages of a hundred. */
  List<DuePlace> all() {
    return read(EVERY_DAY, 100);
  }

  /** Reads where the rows of a range stand, to its end, page by page. */
  List<DuePlace> read(DueRange range, int limit) {
    var page = first(range, limit);
    var places = places(page);
    places.addAll(rest(page, range, limit));
    return places;
  }

  /** Reads what comes after a page; a store that never ends fails here. */
  List<DuePlace> rest(DuePage page, DueRange range, int limit) {
    var places = new ArrayList<DuePlace>();
    var pages = 0;
    for (var next = page.getNext(); next.isPresent(); ) {
      var following = after(next.get(), range, limit);
      places.addAll(places(following));
      next = following.getNext();
      assertThat(++pages).as("pages read of a handful of rows").isLessThan(1_000);
    }
    return places;
  }

  static List<DuePlace> places(DuePage page) {
    return page.getRows().stream()
        .map(DueRow::getPlace)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
