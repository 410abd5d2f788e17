package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.MON_5_JAN;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

class SweepTest {
  private static final int PEOPLE = 40;

  private final WrappedStorage storage = new WrappedStorage();
  @AutoClose private final Host host = new Host(storage);

  /** Forty people who were employed on one day and have had no session since. */
  private void recordPeople() {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < PEOPLE; i++) {
      facts.add(Told.employed(PersonId.of("p-" + i)));
    }
    host.record("people", facts);
  }

  private void allHadTheirSession(LocalDate day) {
    for (int i = 0; i < PEOPLE; i++) {
      host.record("session-" + i + "-" + day, Told.held(PersonId.of("p-" + i), day));
    }
  }

  @Test
  void subjectsWithSomethingDue_areFoundAsByTheRulesAlone() {
    recordPeople();
    host.record("session", Told.held(PersonId.of("p-0"), THU_2_APRIL));

    host.sweep();

    assertThat(host.foundSubjects()).hasSize(PEOPLE - 1).doesNotContain(PersonId.of("p-0"));
    for (Due due : host.found) {
      assertThat(due).isEqualTo(host.engine.due(due.getSubject(), THU_2_APRIL, THU_2_APRIL));
    }
  }

  @Test
  void subjectsWithNothingDue_areNotRead() {
    recordPeople();
    allHadTheirSession(THU_2_APRIL);
    host.record("ann", Told.employed(ANN));
    int before = storage.reads.get();

    var report = host.sweep();

    assertThat(host.foundSubjects()).contains(ANN).hasSizeLessThan(5);
    assertThat(report.getVisited()).isEqualTo(host.found.size());
    assertThat(storage.reads.get() - before).isEqualTo(report.getVisited());
    assertThat(report.getFailures()).isEmpty();
    assertThat(report.getDifferences()).isEmpty();
  }

  @Test
  void dayAfterDay_onlyFilesInWhichSomethingChangedAreRead() {
    recordPeople();
    allHadTheirSession(THU_2_APRIL);
    host.sweep();
    host.clock.goTo(THU_2_APRIL.plusDays(1));

    assertThat(host.sweep().getVisited()).isLessThan(5);
  }

  @Test
  void rowOfAPassedDay_isMadeAnewOnce() {
    recordPeople();
    host.clock.goTo(THU_2_APRIL.plusDays(100));

    assertThat(host.sweep().getRenewed()).isEqualTo(PEOPLE);
    assertThat(host.sweep().getRenewed()).isZero();
  }

  @Test
  void lookAhead_findsWhatFallsDueUntilThen() {
    recordPeople();
    allHadTheirSession(THU_2_APRIL);
    var until = THU_2_APRIL.plusDays(60);
    var found = new ArrayList<Due>();

    host.engine.sweep(THU_2_APRIL, until, found::add);

    assertThat(found).hasSizeGreaterThanOrEqualTo(PEOPLE);
    assertThat(found).allSatisfy(due -> assertThat(due.getFirst()).isBeforeOrEqualTo(until));
    assertThat(found)
        .allSatisfy(
            due ->
                assertThat(due).isEqualTo(host.engine.due(due.getSubject(), THU_2_APRIL, until)));
  }

  @Test
  void dayThatHasPassed_isSweptOverAllFiles() {
    host.record("ann", Told.employed(ANN));
    host.record("session", Told.held(ANN, MON_5_JAN.plusDays(80)));
    var found = new ArrayList<Due>();
    var then = MON_5_JAN.plusDays(79);

    host.engine.sweep(then, then, found::add);

    assertThat(found).containsExactly(host.engine.due(ANN, then, then));
    assertThat(found.get(0).getFindings()).isNotEmpty();
  }

  @Test
  void endBeforeTheDay_isRefused() {
    assertThatThrownBy(() -> host.engine.sweep(THU_2_APRIL, THU_2_APRIL.minusDays(1), due -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherCalendar_makesEveryRowAnew() {
    recordPeople();
    var holiday = Map.of(LocalDate.of(2026, 4, 8), "A day off");
    var calendar = WorkingCalendars.withHolidays(WorkingCalendars.englandAndWales(), holiday);
    try (var other = host.builder(storage).calendar(calendar).open()) {
      assertThat(other.recompute().getRenewed()).isEqualTo(PEOPLE);
      assertThat(other.recompute().getRenewed()).isZero();
    }
  }

  @Test
  void firstSweepUnderAnotherCalendar_findsRowsOfTheOldOne() {
    recordPeople();
    allHadTheirSession(THU_2_APRIL);
    var holiday = Map.of(LocalDate.of(2026, 4, 8), "A day off");
    var calendar = WorkingCalendars.withHolidays(WorkingCalendars.englandAndWales(), holiday);
    try (var other = host.builder(storage).calendar(calendar).open()) {
      assertThat(other.sweep(THU_2_APRIL, THU_2_APRIL, due -> {}).getVisited()).isEqualTo(PEOPLE);
    }
  }

  @Test
  void rowThatSomebodyChanged_isReportedAndPutRight() {
    host.record("ann", Told.employed(ANN));
    var row = storage.page(DueRange.until(LocalDate.of(9999, 1, 1)), PageRequest.first(9));
    var before = row.getRows().get(0);
    var journal = before.getPlace().getJournal();
    replace(
        DueRow.of(
            DuePlace.of(THU_2_APRIL, journal, before.getPlace().getKey()), before.getBasis()));

    assertThat(host.sweep().getDifferences()).containsExactly(journal);
    assertThat(host.sweep().getDifferences()).isEmpty();
    assertThat(storage.page(DueRange.until(LocalDate.of(9999, 1, 1)), PageRequest.first(9)))
        .isEqualTo(row);
  }

  @Test
  void rowThatSomebodyRemoved_isFoundMissing() {
    host.record("ann", Told.employed(ANN));
    var journal = JournalId.of("person/p-104");
    var head = storage.head(journal);
    storage.commit(
        Commit.builder()
            .commandId(CommandId.of("by hand"))
            .fingerprint(head.getHash())
            .addGuards(head)
            .addDueUpdates(DueUpdate.of(journal, List.of()))
            .build());

    assertThat(host.sweep().getVisited()).isZero();
    assertThat(host.engine.recompute().getRenewed()).isEqualTo(1);
    host.sweep();
    assertThat(host.foundSubjects()).containsExactly(ANN);
  }

  @Test
  void rowInOtherWords_isLookedAt() {
    host.record("ann", Told.employed(ANN));
    var before =
        storage.page(DueRange.until(LocalDate.of(9999, 1, 1)), PageRequest.first(9)).getRows();
    var journal = before.get(0).getPlace().getJournal();
    for (String key : List.of("other", "2026-04-02/then/-/-")) {
      replace(
          DueRow.of(DuePlace.of(LocalDate.of(2030, 1, 1), journal, key), before.get(0).getBasis()));

      assertThat(host.engine.recompute().getRenewed()).isEqualTo(1);
    }
  }

  @Test
  void fileThatCannotBeRead_keepsNobodyFromTheOthers() {
    host.record("ann", Told.employed(ANN));
    var journal = JournalId.of("person/p-9");
    var entry =
        JournalHead.start(journal)
            .next(Content.of(Bytes.of(new byte[32]), Bytes.ofUtf8("{\"CANARY\":1}")));
    var basis =
        storage
            .page(DueRange.until(LocalDate.of(9999, 1, 1)), PageRequest.first(9))
            .getRows()
            .get(0)
            .getBasis();
    storage.commit(
        Commit.builder()
            .commandId(CommandId.of("foreign"))
            .fingerprint(entry.getHash())
            .addGuards(JournalHead.start(journal))
            .addEntries(entry)
            .addDueUpdates(
                DueUpdate.of(
                    journal, List.of(DueRow.of(DuePlace.of(MON_5_JAN, journal, "x"), basis))))
            .build());

    var report = host.sweep();

    assertThat(report.getFailures()).extracting(Problem::getCode).startsWith("journal.unreadable");
    assertThat(report.getFailures().toString()).doesNotContain("CANARY");
    assertThat(host.foundSubjects()).containsExactly(ANN);
  }

  @Test
  void whatTheHostThrows_endsTheSweep() {
    recordPeople();
    var own = new SupervisionException(Problem.builder().code("own").message("Own.").build());

    assertThatThrownBy(
            () ->
                host.engine.sweep(
                    THU_2_APRIL,
                    THU_2_APRIL,
                    due -> {
                      throw own;
                    }))
        .isSameAs(own);
  }

  private void replace(DueRow row) {
    var journal = row.getPlace().getJournal();
    var head = storage.head(journal);
    storage.commit(
        Commit.builder()
            .commandId(CommandId.of("by hand " + row.getPlace().getKey()))
            .fingerprint(head.getHash())
            .addGuards(head)
            .addDueUpdates(DueUpdate.of(journal, List.of(row)))
            .build());
  }
}
