package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.EVERY_DAY;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.CursorRefusedException;
import org.opensupervision.spi.storage.value.JournalId;

/** Rules 31 to 37, and 43: due rows come in one order, in pages that stay right. */
abstract class DuePageRules extends Theme {

  private final long seed;
  private DueBench due;

  DuePageRules(StorageTck kit) {
    super(kit);
    this.seed = kit.getSeed();
    this.due = new DueBench(bench());
  }

  @BeforeEach
  void takeRows() {
    due = new DueBench(bench());
  }

  @Test
  @DisplayName("rule 31: rows come by date, then by journal and key in code point order")
  @LookAt("the collation of the columns in ORDER BY; it must be binary, and so UTF-8 order")
  void required_rule31_rowsComeInOneOrder() {
    keepShuffled(Samples.keysInOrder());

    assertThat(due.read(EVERY_DAY, 1_000))
        .hasSize(2 * Samples.keysInOrder().size() * Samples.keysInOrder().size())
        .isSortedAccordingTo(DuePlace.ORDER);
  }

  @Test
  @DisplayName("rule 32: the pages of a range together hold each row once")
  @LookAt("a page that begins after the last date, and so leaves out other rows of that date")
  void required_rule32_pagesJoinToTheWhole() {
    var rows = keepShuffled(List.of("a", "b", "c"));
    for (int limit : new int[] {1, 2, 4, 17, 18, 19}) {
      assertThat(due.read(EVERY_DAY, limit))
          .as("rows read with limit %d", limit)
          .containsExactlyInAnyOrderElementsOf(rows);
    }
  }

  @Test
  @DisplayName("rule 33: a row that is there throughout is on exactly one page while others write")
  @LookAt("pages by offset; begin the next page after the last row's date, journal and key")
  void required_rule33_pagesStayRightWhileOthersWrite() {
    var rows = due.keepDaily(10);
    var page = due.first(EVERY_DAY, 4);
    due.set(rows.get(1).getJournal());
    for (int days : new int[] {-1, -2, 20}) {
      due.keepOne(MON_2_MARCH.plusDays(days));
    }
    var read = DueBench.places(page);
    read.addAll(due.rest(page, EVERY_DAY, 4));
    rows.remove(1);
    assertThat(read).filteredOn(rows::contains).containsExactlyElementsOf(rows);
  }

  @Test
  @DisplayName("rule 34: a page holds no more rows than its limit, however great that is")
  @LookAt("whether the limit reaches the query, and one more than the greatest int")
  void required_rule34_limitIsKept() {
    var rows = due.keepDaily(5);
    for (int limit : new int[] {1, 2, 5, 6, Integer.MAX_VALUE}) {
      assertThat(DueBench.places(due.first(EVERY_DAY, limit)))
          .as("rows of a page with limit %d", limit)
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(limit)
          .isSubsetOf(rows);
    }
    assertThat(due.after(cursorAfterTwo(EVERY_DAY), EVERY_DAY, 2).getRows())
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  @DisplayName("rule 35: a cursor that was changed, or is of another range or space, is refused")
  @LookAt("CursorSeal, which makes cursors that keep this rule; and what the seal is made over")
  void required_rule35_foreignCursorIsRefused() {
    due.keepDaily(5);
    var cursor = cursorAfterTwo(EVERY_DAY);
    var otherRange = DueRange.of(MON_2_MARCH, MON_2_MARCH.plusDays(7));

    refuses(cursor, otherRange);
    List.of("", "1", "null", cursor.getText() + "A").forEach(this::refusesText);
    for (int at = 0; at < cursor.getText().length(); at++) {
      refusesText(changed(cursor.getText(), at));
    }
    bench().open(bench().newSpace());
    due.keepDaily(5);
    refuses(cursor, EVERY_DAY);
  }

  @Test
  @DisplayName("rule 36: a page carries a cursor if rows remain after it, and only then")
  @LookAt("reading one row more than asked for, to know whether there is more")
  void required_rule36_lastPageIsWellFormed() {
    assertThat(due.first(EVERY_DAY, 5).getRows()).isEmpty();
    assertThat(due.first(EVERY_DAY, 5).getNext()).as("cursor of an empty page").isEmpty();

    due.keepDaily(4);
    for (int limit : new int[] {1, 2, 3, 4, 5}) {
      requireCursorsWhileRowsRemain(limit, 4);
    }
  }

  @Test
  @DisplayName("rule 37: the first day of a range counts, its end does not")
  @LookAt("BETWEEN, which counts both ends; say 'due >= ? and due < ?'")
  void required_rule37_rangesAreHalfOpen() {
    var rows = due.keepDaily(3);
    var tuesday = MON_2_MARCH.plusDays(1);

    assertThat(in(tuesday, tuesday.plusDays(1))).containsExactly(rows.get(1));
    assertThat(in(MON_2_MARCH, tuesday.plusDays(1))).containsExactly(rows.get(0), rows.get(1));
    assertThat(in(tuesday, tuesday)).isEmpty();
    assertThat(in(tuesday.plusDays(2), tuesday.plusDays(9))).isEmpty();
  }

  @Test
  @DisplayName("rule 43: a cursor is still good when the store was closed and opened again")
  @LookAt("the key of the options: a seal or a table of cursors that is made anew on opening")
  void optional_rule43_cursorOutlivesItsStore() {
    bench().requireClaimToKeep();
    var rows = due.keepDaily(5);
    var page = due.first(EVERY_DAY, 2);
    bench().closeStore();
    bench().open();

    var read = DueBench.places(page);
    read.addAll(due.rest(page, EVERY_DAY, 2));
    assertThat(read).containsExactlyElementsOf(rows);
  }

  /** Keeps a row on two days for each pair of journal and key, journals in a random order. */
  private List<DuePlace> keepShuffled(List<String> texts) {
    var prefix = bench().name("order");
    var journals = new ArrayList<>(texts);
    Collections.shuffle(journals, new Random(seed));
    var kept = new ArrayList<DuePlace>();
    for (var text : journals) {
      var journal = JournalId.of(prefix + text);
      var places = new ArrayList<DuePlace>();
      for (var key : journals) {
        places.add(DuePlace.of(MON_2_MARCH, journal, key));
        places.add(DuePlace.of(MON_2_MARCH.plusDays(1), journal, key));
      }
      due.keep(due.update(journal, places));
      kept.addAll(places);
    }
    return kept;
  }

  private List<DuePlace> in(LocalDate from, LocalDate end) {
    return due.read(DueRange.of(from, end), 100);
  }

  private Cursor cursorAfterTwo(DueRange range) {
    return due.first(range, 2).getNext().orElseThrow();
  }

  private void refusesText(String text) {
    refuses(Cursor.of(text), EVERY_DAY);
  }

  private void refuses(Cursor cursor, DueRange range) {
    assertThatExceptionOfType(CursorRefusedException.class)
        .isThrownBy(() -> bench().store().getDueRows().page(range, PageRequest.after(cursor, 2)));
  }

  private static String changed(String text, int at) {
    var letter = text.charAt(at) == 'A' ? 'B' : 'A';
    return text.substring(0, at) + letter + text.substring(at + 1);
  }

  private void requireCursorsWhileRowsRemain(int limit, int rows) {
    var page = due.first(EVERY_DAY, limit);
    var seen = page.getRows().size();
    while (page.getNext().isPresent() && seen < rows) {
      page = due.after(page.getNext().get(), EVERY_DAY, limit);
      assertThat(page.getRows()).as("rows of a page after a cursor").isNotEmpty();
      seen += page.getRows().size();
    }
    assertThat(seen).as("rows up to the last page with limit %d", limit).isEqualTo(rows);
    assertThat(page.getNext()).as("cursor of the last page with limit %d", limit).isEmpty();
  }
}
