package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.tck.storage.DueBench.EVERY_DAY;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;

/** Rules 24, 41 and 42: much, long ranges, and at any time. */
abstract class RangeRules extends Theme {

  private static final LocalDate AFTER_A_LEAP_DAY = LocalDate.of(2028, 3, 1);
  private static final int MUCH = 1_200;
  private static final int CHUNK = 200;
  private static final int DAYS = 3_000;
  private static final int SHORTEST = 14;
  private static final int TRIES = 60;

  private final Random random;
  private DueBench due;

  RangeRules(StorageTck kit) {
    super(kit);
    this.random = new Random(kit.getSeed());
    this.due = new DueBench(bench());
  }

  @BeforeEach
  void takeRows() {
    due = new DueBench(bench());
  }

  @Test
  @DisplayName("rule 24: more than a thousand entries and due rows are read whole")
  @LookAt("results that a driver or a service cuts off, often at a thousand rows")
  void required_rule24_muchIsReadWhole() {
    var head = JournalHead.start(bench().journal());
    while (head.getSequence() < MUCH) {
      head = writeChunk(head);
    }
    assertThat(sequences(head).size()).as("number of entries read").isEqualTo(MUCH);

    for (int rows = 0; rows < MUCH; rows += CHUNK) {
      var journal = bench().journal();
      var first = AFTER_A_LEAP_DAY.plusDays(rows);
      var places =
          IntStream.range(0, CHUNK)
              .mapToObj(day -> DuePlace.of(first.plusDays(day), journal, "key"))
              .toList();
      due.keep(due.update(journal, places));
    }
    var read = due.read(EVERY_DAY, 500);
    assertThat(read.size()).as("number of due rows read").isEqualTo(MUCH);
    assertThat(Set.copyOf(read).size()).as("number of different ones").isEqualTo(MUCH);
  }

  @Test
  @DisplayName("rule 41: any range gives its rows and no others")
  @LookAt("partitions, indexes of months or years, and plans that change with the range")
  void required_rule41_anyRangeGivesItsRows() {
    var rows = keepScattered();
    for (int at = 1; at <= TRIES; at++) {
      var from = MON_2_MARCH.plusDays(random.nextInt(DAYS));
      var range = DueRange.of(from, from.plusDays(SHORTEST + random.nextInt(DAYS)));
      assertThat(due.read(range, 1 + random.nextInt(20)))
          .as("rows of %s in try %d", range, at)
          .containsExactlyElementsOf(
              rows.stream().filter(row -> range.contains(row.getDue())).sorted().toList());
    }
  }

  @Test
  @DisplayName("rule 42: what a range gives does not depend on the time of asking")
  @LookAt("now(), current_date and views that show what is due at present")
  void required_rule42_rangeGivesTheSameAtAnyTime() {
    due.keepDaily(5);
    due.keepOne(MON_2_MARCH.minusYears(50));
    due.keepOne(MON_2_MARCH.plusYears(50));
    var rows = due.all();
    assertThat(rows).hasSize(7);
    for (var moment :
        List.of("1950-01-01T00:00:00Z", "2026-03-04T12:00:00Z", "2120-01-01T00:00:00Z")) {
      bench().clock().set(Instant.parse(moment));
      assertThat(due.all()).as("rows read at %s", moment).isEqualTo(rows);
    }
  }

  private JournalHead writeChunk(JournalHead from) {
    var commit = bench().commit(from);
    var head = from;
    for (int added = 0; added < CHUNK; added++) {
      var entry = head.next(bench().content());
      commit.addEntries(entry);
      head = JournalHead.after(entry);
    }
    bench().keep(commit);
    return head;
  }

  private Set<Long> sequences(JournalHead head) {
    var read = new TreeSet<Long>();
    while (!read.contains(head.getSequence())) {
      var slice = JournalSlice.of(head.getJournal(), read.isEmpty() ? 0 : read.last(), 1_500);
      var entries = bench().store().getJournals().read(slice).getEntries();
      var isNew = entries.stream().map(Entry::getSequence).filter(read::add).count() > 0;
      assertThat(isNew).as("whether there are entries after %d", slice.getAfter()).isTrue();
    }
    return read;
  }

  /**
   * Keeps one row each on days drawn at random, and on the last days of months: those are edges.
   */
  private List<DuePlace> keepScattered() {
    var days = new LinkedHashSet<LocalDate>();
    for (int month = 0; month < 40; month++) {
      days.add(day(random.nextInt(2 * DAYS)));
      days.add(LocalDate.of(2026 + month / 4, 12, 31).minusDays(31L * (month % 4)));
    }
    return days.stream().map(due::keepOne).toList();
  }

  /** Leap days have a rule of their own. */
  private static LocalDate day(int number) {
    var day = MON_2_MARCH.plusDays(number);
    return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29 ? day.plusDays(1) : day;
  }
}
