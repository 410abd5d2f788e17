package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.opensupervision.rules.engine.BreakableStorage.NAME;
import static org.opensupervision.rules.engine.BreakableStorage.fault;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that lie: each lie is named by its rule, and nothing of it becomes an answer. */
class LyingStoreTest {
  private final BreakableStorage storage = new BreakableStorage();
  @AutoClose private final Host host = new Host(storage).withTeam();

  @BeforeEach
  void recordSessions() {
    host.record("sessions", Told.held(ANN, THU_2_APRIL), Told.held(ANN, THU_2_APRIL.minusDays(30)));
  }

  @ParameterizedTest
  @MethodSource("org.opensupervision.rules.engine.JournalLies#all")
  void journalThatCannotBeRight_isNamedAndNotUsed(int rule, UnaryOperator<JournalPage> lie) {
    storage.reading = lie;

    var fault = fault(() -> host.engine.assess(ANN, THU_2_APRIL));

    assertThat(fault.getRule()).contains(rule);
    assertThat(fault.getStore()).isEqualTo(NAME);
    assertThat(fault).hasMessageContaining(NAME).hasMessageContaining("rule " + rule);
  }

  @ParameterizedTest
  @MethodSource("org.opensupervision.rules.engine.JournalLies#all")
  void journalThatCannotBeRight_keepsACommandFromBeingRecorded(
      int rule, UnaryOperator<JournalPage> lie) {
    storage.reading = lie;

    assertThat(fault(() -> host.record("c", Told.held(ANN, THU_2_APRIL.minusDays(1)))).getRule())
        .contains(rule);
  }

  @Test
  void receiptOfAnotherCommand_isRefused() {
    storage.keeping =
        receipt -> Receipt.of(CommandId.of("x"), receipt.getFingerprint(), receipt.getHeads());

    assertThat(fault(() -> host.record("c", Told.held(BEN, THU_2_APRIL))).getRule()).contains(59);
  }

  @Test
  void receiptWithAHeadThatNeverWas_isRefused() {
    var never = JournalHead.of(JournalId.of("person/p-105"), 1, Digest.sha256());
    storage.keeping =
        receipt -> Receipt.of(receipt.getCommandId(), receipt.getFingerprint(), List.of(never));

    assertThat(fault(() -> host.record("c", Told.held(BEN, THU_2_APRIL))).getRule()).contains(59);
  }

  @Test
  void receiptOfAVendorsOwnMake_isReadInTheCallAndItsWordsAreKeptBack() {
    storage.keeping = receipt -> throwing();

    assertThatThrownBy(() -> host.record("c", Told.held(BEN, THU_2_APRIL)))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageNotContaining("CANARY")
        .rootCause()
        .hasMessageNotContaining("CANARY");
  }

  @Test
  void receiptFoundUnderAnotherName_isRefused() {
    var other = Receipt.of(CommandId.of("x"), Digest.sha256(), List.of());
    storage.finding = receipt -> Optional.of(other);

    assertThat(fault(() -> host.record("c", Told.employed(BEN, "west"))).getRule()).contains(63);
  }

  static List<Arguments> lyingPages() {
    return List.of(
        argumentSet("out of order", 31, lie(page -> DuePage.last(reversed(page)))),
        argumentSet("a cursor and no row", 36, lie(page -> DuePage.of(List.of(), Cursor.of("c")))),
        argumentSet(
            "the same page again and again",
            33,
            lie(page -> DuePage.of(page.getRows(), Cursor.of("c")))));
  }

  @ParameterizedTest
  @MethodSource("lyingPages")
  void dueRowsThatCannotBeRight_endTheSweep(int rule, UnaryOperator<DuePage> lie) {
    storage.paging = lie;

    assertThat(fault(() -> host.engine.dueUnder(Told.SUE, THU_2_APRIL, THU_2_APRIL)).getRule())
        .contains(rule);
  }

  @Test
  void dueRowsOfOtherDays_endTheSweep() {
    host.sweep();
    storage.paging = page -> DuePage.last(List.of(inAYear(page.getRows().get(0))));

    assertThat(fault(host::sweep).getRule()).contains(37);
  }

  @Test
  void moreDueRowsThanAskedFor_endTheSweep() {
    storage.paging = page -> DuePage.last(Collections.nCopies(501, page.getRows().get(0)));

    assertThat(fault(host::sweep).getRule()).contains(34);
  }

  @Test
  void fileThatDoesNotVerify_isListedAndTheOthersFound() {
    var broken = host.engine.file(BEN).getHead();
    storage.reading =
        page -> page.getHead().equals(broken) ? JournalPage.of(broken, List.of()) : page;
    host.clock.goTo(THU_2_APRIL.plusDays(60));

    var report = host.sweep();

    assertThat(report.getFailures()).hasSize(1);
    assertThat(report.getFailures().get(0).getMessage()).contains("person/p-105");
    assertThat(host.foundSubjects()).contains(ANN).doesNotContain(BEN);
  }

  private static Receipt throwing() {
    return new Receipt() {
      @Override
      public CommandId getCommandId() {
        throw new IllegalStateException("CANARY");
      }

      @Override
      public Digest getFingerprint() {
        return Digest.sha256();
      }

      @Override
      public List<JournalHead> getHeads() {
        return List.of();
      }
    };
  }

  @Test
  void fileThatCouldNotBeReadAtFirst_isMadeAnewByTheNextSweep() {
    var late = PersonId.of("p-9");
    host.record("late", Told.employed(late), Told.held(late, THU_2_APRIL));
    var head = host.engine.file(late).getHead();
    var holiday = Map.of(THU_2_APRIL.plusDays(6), "A day off");
    var calendar = WorkingCalendars.withHolidays(WorkingCalendars.englandAndWales(), holiday);
    try (var other = host.builder(storage).calendar(calendar).open()) {
      storage.reading =
          page -> page.getHead().equals(head) ? JournalPage.of(head, List.of()) : page;
      other.sweep(THU_2_APRIL, THU_2_APRIL, due -> {});
      storage.reading = page -> page;

      assertThat(other.sweep(THU_2_APRIL, THU_2_APRIL, due -> {}).getRenewed()).isEqualTo(1);
      assertThat(other.sweep(THU_2_APRIL, THU_2_APRIL, due -> {}).getRenewed()).isZero();
    }
  }

  private static UnaryOperator<DuePage> lie(UnaryOperator<DuePage> lie) {
    return lie;
  }

  private static List<DueRow> reversed(DuePage page) {
    var rows = new ArrayList<>(page.getRows());
    Collections.reverse(rows);
    return rows;
  }

  private static DueRow inAYear(DueRow row) {
    var place = row.getPlace();
    var later = DuePlace.of(THU_2_APRIL.plusYears(1), place.getJournal(), place.getKey());
    return DueRow.of(later, row.getBasis());
  }
}
