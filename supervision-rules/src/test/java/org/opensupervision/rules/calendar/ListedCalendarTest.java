package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

/** The edges of a calendar that begins and ends in the middle of a week, a month and a year. */
class ListedCalendarTest {

  private static final LocalDate WED_11_MARCH = LocalDate.of(2026, 3, 11);
  private static final LocalDate THU_12_MARCH = LocalDate.of(2026, 3, 12);
  private static final LocalDate SAT_14_MARCH = LocalDate.of(2026, 3, 14);
  private static final LocalDate SUN_15_MARCH = LocalDate.of(2026, 3, 15);
  private static final LocalDate MON_16_MARCH = LocalDate.of(2026, 3, 16);
  private static final LocalDate TUE_17_MARCH = LocalDate.of(2026, 3, 17);
  private static final LocalDate WED_18_MARCH = LocalDate.of(2026, 3, 18);
  private static final LocalDate THU_19_MARCH = LocalDate.of(2026, 3, 19);

  /** Thursday 12 to Wednesday 18 March 2026: four working days, since Tuesday 17 is a holiday. */
  private static final WorkingCalendar WEEK =
      WorkingCalendars.of(
          "one-week", THU_12_MARCH, WED_18_MARCH, Map.of(TUE_17_MARCH, "Saint Patrick's Day"));

  @Test
  void startThatIsNoWorkingDay_doesNotCount() {
    assertThat(WEEK.plusWorkingDays(SAT_14_MARCH, 1)).isEqualTo(MON_16_MARCH);
    assertThat(WEEK.plusWorkingDays(SUN_15_MARCH, 2)).isEqualTo(WED_18_MARCH);
  }

  @Test
  void startThatIsAWorkingDay_doesNotCountEither() {
    assertThat(WEEK.plusWorkingDays(MON_16_MARCH, 1)).isEqualTo(WED_18_MARCH);
  }

  @Test
  void everyDayOfTheCalendar_canBeCounted() {
    assertThat(WEEK.countWorkingDays(THU_12_MARCH, THU_19_MARCH)).isEqualTo(4);
    assertThat(WEEK.countWorkingDays(THU_19_MARCH, THU_19_MARCH)).isZero();
    assertThat(WEEK.countWorkingDays(THU_12_MARCH, THU_12_MARCH)).isZero();
  }

  static Stream<Arguments> unknown() {
    return Stream.of(
        asked("the day before the first", () -> WEEK.isWorkingDay(WED_11_MARCH)),
        asked("D24 the day after the last", () -> WEEK.isWorkingDay(THU_19_MARCH)),
        asked("the year before", () -> WEEK.isWorkingDay(WED_11_MARCH.minusYears(1))),
        asked("two years after", () -> WEEK.isWorkingDay(WED_11_MARCH.plusYears(2))),
        asked("D07 the last day of all", () -> WEEK.isWorkingDay(LocalDate.MAX)),
        asked("D06 the first day of all", () -> WEEK.isWorkingDay(LocalDate.MIN)),
        asked("a year that wraps around", () -> WEEK.isWorkingDay(wrappingYear())),
        asked("a holiday beyond the end", () -> WEEK.holidayName(THU_19_MARCH)),
        asked("an addition from before", () -> WEEK.plusWorkingDays(WED_11_MARCH, 1)),
        asked("D24 a result one too far", () -> WEEK.plusWorkingDays(THU_12_MARCH, 4)),
        asked("a result after the end", () -> WEEK.plusWorkingDays(WED_18_MARCH, 1)),
        asked("the most days", () -> WEEK.plusWorkingDays(THU_12_MARCH, Integer.MAX_VALUE)),
        asked("a count from before", () -> WEEK.countWorkingDays(WED_11_MARCH, WED_18_MARCH)),
        asked("a count past the end", () -> WEEK.countWorkingDays(WED_18_MARCH, past())));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void unknownDay_isRefused(ThrowingCallable question) {
    assertThatExceptionOfType(CalendarRangeException.class)
        .isThrownBy(question)
        .withMessageContaining("calendar one-week, which ends on 2026-03-18.")
        .withMessageContaining("[calendar.out-of-range]");
  }

  @Test
  void lastResult_isGiven() {
    assertThat(WEEK.plusWorkingDays(THU_12_MARCH, 3)).isEqualTo(WED_18_MARCH);
  }

  @Test
  void additionOfNoDays_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEK.plusWorkingDays(MON_16_MARCH, 0))
        .withMessage("The days (0) of an addition of working days must be 1 or more.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEK.plusWorkingDays(MON_16_MARCH, Integer.MIN_VALUE));
  }

  @Test
  void countBackwards_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEK.countWorkingDays(MON_16_MARCH, SAT_14_MARCH))
        .withMessageStartingWith("The days (-2) ");
  }

  @Test
  void holidayOnASunday_hasANameAndChangesNothingElse() {
    var plain = WorkingCalendars.of("plain", THU_12_MARCH, WED_18_MARCH, Map.of());
    var named = WorkingCalendars.withHolidays(plain, Map.of(SUN_15_MARCH, "Mothering Sunday"));

    assertThat(named.holidayName(SUN_15_MARCH)).contains("Mothering Sunday");
    assertThat(named.plusWorkingDays(THU_12_MARCH, 2)).isEqualTo(MON_16_MARCH);
  }

  @Test
  void holidaysInAnotherOrder_makeTheSameCalendar() {
    var forwards = new LinkedHashMap<LocalDate, String>();
    forwards.put(MON_16_MARCH, "One");
    forwards.put(TUE_17_MARCH, "Two");
    var backwards = new LinkedHashMap<LocalDate, String>();
    backwards.put(TUE_17_MARCH, "Two");
    backwards.put(MON_16_MARCH, "One");

    assertThat(
            WorkingCalendars.versionOf(
                WorkingCalendars.of("local", THU_12_MARCH, WED_18_MARCH, forwards)))
        .isEqualTo(
            WorkingCalendars.versionOf(
                WorkingCalendars.of("local", THU_12_MARCH, WED_18_MARCH, backwards)));
  }

  @Test
  void sameQuestion_givesTheSameDate() {
    assertThat(WEEK.plusWorkingDays(THU_12_MARCH, 3))
        .isSameAs(WEEK.plusWorkingDays(MON_16_MARCH, 1));
  }

  @Test
  void questionsOfManyThreads_areAnsweredAlike() {
    var fresh =
        WorkingCalendars.of(
            "fresh", LocalDate.of(2000, 1, 1), LocalDate.of(2040, 12, 31), Map.of());
    var oracle = new NaiveDays(Set.of());

    assertThat(
            IntStream.range(0, 4_000)
                .parallel()
                .mapToObj(index -> THU_12_MARCH.plusDays(index % 400))
                .filter(
                    day -> !fresh.plusWorkingDays(day, 5).equals(oracle.plusWorkingDays(day, 5))))
        .isEmpty();
  }

  private static Arguments asked(String name, ThrowingCallable question) {
    return argumentSet(name, question);
  }

  /** Twelve times this many years is 4 less than the numbers an int has. */
  private static LocalDate wrappingYear() {
    return LocalDate.of(2026 + 357_913_941, 7, 12);
  }

  private static LocalDate past() {
    return THU_19_MARCH.plusDays(1);
  }
}
