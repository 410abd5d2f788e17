package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.CareerStageEntered;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** The rates of the default service, counted from its facts alone. */
class WorkforceRateTest {
  private static final ServicePlan PLAN = ServicePlan.builder().build();
  private static final LocalDate LAST = PLAN.getLastDay();
  private static final LocalDate FIRST = LAST.plusDays(1).minusMonths(PLAN.getMonths());
  private static final WorkingCalendar CALENDAR = WorkingCalendars.englandAndWales();
  private static final List<Journal> JOURNALS =
      List.copyOf(Facts.of(ChildrensService.generate(PLAN)).getJournals());
  private static final List<Journal> PEOPLE =
      JOURNALS.stream().filter(journal -> journal.getSubject() instanceof PersonId).toList();
  private static final List<History> HISTORIES =
      PEOPLE.stream().map(journal -> History.of(journal, LAST)).toList();

  @Test
  void postsOnTheLastDay_areAllFilled() {
    assertThat(HISTORIES.stream().filter(history -> !history.left()).count()).isEqualTo(400);
  }

  @Test
  void caseload_isNearTheNationalAverage() {
    double caseDays = cases().mapToLong(WorkforceRateTest::openDays).sum();
    double holderDays =
        HISTORIES.stream()
            .filter(history -> history.role().endsWith("social worker"))
            .mapToLong(history -> days(history.from(), history.to()))
            .sum();
    assertThat(caseDays / holderDays).isCloseTo(WorkforceRate.CASELOAD.getValue(), within(0.7));
  }

  @Test
  void turnover_isNearTheNationalRate() {
    double leavers = HISTORIES.stream().filter(History::left).count();
    double years = days(FIRST.minusWeeks(8), LAST) / 365.25;
    assertThat(100 * leavers / years / 400)
        .isCloseTo(WorkforceRate.TURNOVER.getValue(), within(2.0));
  }

  @Test
  void sickness_isNearTheNationalRate() {
    double sick =
        HISTORIES.stream()
            .flatMap(history -> history.away().stream())
            .filter(away -> away.kind() == AbsenceKind.SICKNESS)
            .mapToInt(away -> CALENDAR.countWorkingDays(away.from(), away.back()))
            .sum();
    double all =
        HISTORIES.stream()
            .mapToInt(h -> CALENDAR.countWorkingDays(h.from(), h.to().plusDays(1)))
            .sum();
    assertThat(100 * sick / all).isCloseTo(WorkforceRate.SICKNESS.getValue(), within(0.4));
  }

  @Test
  void newlyQualified_areAboutAsManyAsAssumed() {
    double newly = 0;
    double joined = 0;
    for (int i = 0; i < PEOPLE.size(); i++) {
      boolean joins = HISTORIES.get(i).from().isAfter(FIRST);
      if (joins && HISTORIES.get(i).role().equals("social worker")) {
        joined++;
        newly += PEOPLE.get(i).getFacts().stream().anyMatch(WorkforceRateTest::isAsye) ? 1 : 0;
      }
    }
    assertThat(100 * newly / joined)
        .isCloseTo(WorkforceRate.NEWLY_QUALIFIED.getValue(), within(15.0));
  }

  @Test
  void vulnerableCases_areAboutAsManyAsAssumed() {
    double vulnerable = cases().mapToLong(WorkforceRateTest::vulnerableDays).sum();
    double open = cases().mapToLong(WorkforceRateTest::openDays).sum();
    assertThat(100 * vulnerable / open).isCloseTo(WorkforceRate.VULNERABLE.getValue(), within(3.0));
  }

  private static Stream<Journal> cases() {
    return JOURNALS.stream().filter(journal -> !(journal.getSubject() instanceof PersonId));
  }

  private static boolean isAsye(Fact fact) {
    return fact instanceof CareerStageEntered entered && entered.getStage() == CareerStage.ASYE;
  }

  private static long openDays(Journal journal) {
    return days(journal.getFacts().get(0).getOccurredOn(), lastOpenDay(journal));
  }

  private static LocalDate lastOpenDay(Journal journal) {
    return journal.getFacts().stream()
        .filter(CaseClosed.class::isInstance)
        .map(Fact::getOccurredOn)
        .findFirst()
        .orElse(LAST);
  }

  private static long vulnerableDays(Journal journal) {
    long days = 0;
    LocalDate since = LocalDate.MAX;
    for (Fact fact : journal.getFacts()) {
      if (fact instanceof VulnerabilityFlagged) {
        since = fact.getOccurredOn();
      } else if (fact instanceof VulnerabilityCleared) {
        days += ChronoUnit.DAYS.between(since, fact.getOccurredOn());
        since = LocalDate.MAX;
      }
    }
    return since.equals(LocalDate.MAX) ? days : days + days(since, lastOpenDay(journal));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
