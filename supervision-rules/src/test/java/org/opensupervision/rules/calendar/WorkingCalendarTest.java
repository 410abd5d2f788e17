package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.opensupervision.model.time.WorkingCalendar;

/** The laws of working days, under any holidays that an application may state. */
class WorkingCalendarTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 5);
  private static final LocalDate LAST_DAY = LocalDate.of(2029, 10, 17);
  private static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays).set().ofMaxSize(120);
  }

  @Property
  void addition_isThatOfTheOracle(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @DateRange(min = "2024-03-05", max = "2027-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 300) int days) {
    assertThat(calendar(holidays).plusWorkingDays(from, days))
        .isEqualTo(new NaiveDays(holidays).plusWorkingDays(from, days));
  }

  @Property
  void count_isThatOfTheOracle(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @DateRange(min = "2024-03-05", max = "2027-12-31") LocalDate from,
      @ForAll @IntRange(min = 0, max = 500) int days) {
    assertThat(calendar(holidays).countWorkingDays(from, from.plusDays(days)))
        .isEqualTo(new NaiveDays(holidays).countWorkingDays(from, from.plusDays(days)));
  }

  @Property
  void addition_isAdditive(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @DateRange(min = "2024-03-05", max = "2026-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 250) int days,
      @ForAll @IntRange(min = 1, max = 250) int moreDays) {
    WorkingCalendar calendar = calendar(holidays);

    LocalDate inTwoSteps = calendar.plusWorkingDays(calendar.plusWorkingDays(from, days), moreDays);

    assertThat(inTwoSteps).isEqualTo(calendar.plusWorkingDays(from, days + moreDays));
  }

  @Property
  void result_isALaterWorkingDay(
      @ForAll @DateRange(min = "2000-01-01", max = "2039-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 200) int days) {
    WorkingCalendar calendar = WorkingCalendars.englandAndWales();

    LocalDate due = calendar.plusWorkingDays(from, days);

    assertThat(due).isAfter(from).matches(calendar::isWorkingDay, "is a working day");
    assertThat(calendar.holidayName(due)).isEmpty();
  }

  @Property
  void laterStartOrMoreDays_neverEndEarlier(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @DateRange(min = "2024-03-05", max = "2026-12-31") LocalDate from,
      @ForAll @IntRange(min = 0, max = 30) int later,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    WorkingCalendar calendar = calendar(holidays);
    LocalDate due = calendar.plusWorkingDays(from, days);

    assertThat(calendar.plusWorkingDays(from.plusDays(later), days)).isAfterOrEqualTo(due);
    assertThat(calendar.plusWorkingDays(from, days + 1)).isAfter(due);
  }

  @Property
  void countUpToTheResult_isTheDaysAdded(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @DateRange(min = "2024-03-05", max = "2026-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    WorkingCalendar calendar = calendar(holidays);
    LocalDate due = calendar.plusWorkingDays(from, days);

    assertThat(calendar.countWorkingDays(from.plusDays(1), due.plusDays(1))).isEqualTo(days);
    assertThat(calendar.countWorkingDays(from.plusDays(1), due)).isEqualTo(days - 1);
  }

  @Property
  void addedHoliday_neverMakesADueDateEarlier(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @DateRange(min = "2024-03-05", max = "2026-12-31") LocalDate added,
      @ForAll @DateRange(min = "2024-03-05", max = "2026-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    WorkingCalendar before = calendar(holidays);
    WorkingCalendar after = WorkingCalendars.withHolidays(before, Map.of(added, "Local day off"));

    assertThat(after.plusWorkingDays(from, days))
        .isAfterOrEqualTo(before.plusWorkingDays(from, days));
  }

  @Property
  void epochDays_answerAsTheirCalendar(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @DateRange(min = "2024-03-05", max = "2027-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    WorkingCalendar calendar = calendar(holidays);
    var numbers = EpochDayCalendar.from(calendar);
    int start = (int) from.toEpochDay();

    assertThat(numbers.isWorkingDay(start)).isEqualTo(calendar.isWorkingDay(from));
    assertThat(LocalDate.ofEpochDay(numbers.plusWorkingDays(start, days)))
        .isEqualTo(calendar.plusWorkingDays(from, days));
    assertThat(numbers.countWorkingDays(start, start + days))
        .isEqualTo(calendar.countWorkingDays(from, from.plusDays(days)));
  }

  private static WorkingCalendar calendar(Set<LocalDate> holidays) {
    var named = new HashMap<LocalDate, String>();
    holidays.forEach(day -> named.put(day, "Day off"));
    return WorkingCalendars.of("any-council", FIRST_DAY, LAST_DAY, named);
  }
}
