package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;

/** Rules 38 to 40: due rows come back as they were kept, until they are replaced. */
abstract class DueRowRules extends Theme {

  private DueBench due;

  DueRowRules(StorageTck kit) {
    super(kit);
    this.due = new DueBench(bench());
  }

  @BeforeEach
  void takeRows() {
    due = new DueBench(bench());
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  @DisplayName("rule 38: dates are kept as they are, in every time zone")
  @LookAt("java.sql.Date and columns with a time; bind and read java.time.LocalDate")
  void required_rule38_datesAreKept() {
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Samples.dates().forEach(due::keepOne);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      requireDates();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  @DisplayName("rule 39: a due update replaces all rows of its journal, and no others")
  @LookAt("deleting all rows of the journal before inserting, whatever their keys, and new digests")
  void required_rule39_updateReplacesRows() {
    var journal = bench().journal();
    var stays = due.keepOne(MON_2_MARCH);
    var one = DuePlace.of(MON_2_MARCH, journal, "one");
    var other = DuePlace.of(MON_2_MARCH, journal, "other");
    var moved = DuePlace.of(MON_2_MARCH.plusDays(1), journal, "one");

    due.set(journal, one, other);
    due.set(journal, moved, other);
    assertThat(due.all()).containsExactlyInAnyOrder(stays, moved, other);

    var before = digests(other);
    due.set(journal, other);
    assertThat(due.all()).as("rows after one went").containsExactlyInAnyOrder(stays, other);
    assertThat(digests(other)).as("digests of a row computed anew").isNotEqualTo(before);

    due.set(journal);
    assertThat(due.all()).containsExactly(stays);
  }

  @Test
  @DisplayName("rule 40: rows are read back equal: keys code point for code point, all digests")
  @LookAt("the character set and length of the key column, trimming, and the order of the digests")
  void required_rule40_rowsComeBackEqual() {
    for (var keys : List.of(Samples.keys(), Samples.longTexts())) {
      var journal = bench().journal();
      var rows = keys.stream().map(key -> due.row(DuePlace.of(MON_2_MARCH, journal, key))).toList();
      due.keep(DueUpdate.of(journal, rows));
      assertThat(due.first(DueBench.EVERY_DAY, 100).getRows())
          .filteredOn(row -> row.getPlace().getJournal().equals(journal))
          .containsExactlyInAnyOrderElementsOf(rows);
    }
  }

  private DueBasis digests(DuePlace place) {
    return due.first(DueBench.EVERY_DAY, 100).getRows().stream()
        .filter(row -> row.getPlace().equals(place))
        .map(DueRow::getBasis)
        .findFirst()
        .orElseThrow();
  }

  private void requireDates() {
    assertThat(due.all()).extracting(DuePlace::getDue).containsExactlyElementsOf(Samples.dates());
    for (LocalDate date : Samples.dates()) {
      var from = date.equals(DuePlace.FIRST_DAY) ? date : date.minusDays(1);
      assertThat(due.read(DueRange.of(from, date.plusDays(1)), 2))
          .extracting(DuePlace::getDue)
          .containsExactly(date);
    }
  }
}
