package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.time.CalendarRangeException;

class EpochDayCalendarTest {

  private static final int FIRST_DAY = (int) LocalDate.of(2000, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(2040, 12, 31).toEpochDay();
  private static final int THU_2_APRIL = (int) LocalDate.of(2026, 4, 2).toEpochDay();
  private static final int MON_13_APRIL = (int) LocalDate.of(2026, 4, 13).toEpochDay();
  private static final EpochDayCalendar CALENDAR =
      EpochDayCalendar.from(WorkingCalendars.englandAndWales());

  @Test
  void fiveWorkingDaysAcrossEaster_endOnTheSecondMonday() {
    assertThat(CALENDAR.plusWorkingDays(THU_2_APRIL, 5)).isEqualTo(MON_13_APRIL);
  }

  @Test
  void wholeCalendar_canBeCounted() {
    assertThat(CALENDAR.countWorkingDays(FIRST_DAY, LAST_DAY + 1))
        .isEqualTo(
            WorkingCalendars.englandAndWales()
                .countWorkingDays(LocalDate.of(2000, 1, 1), LocalDate.of(2041, 1, 1)));
  }

  static Stream<Arguments> unknown() {
    return Stream.of(
        asked("before the first", () -> CALENDAR.isWorkingDay(FIRST_DAY - 1)),
        asked("after the last", () -> CALENDAR.isWorkingDay(LAST_DAY + 1)),
        asked("the least number", () -> CALENDAR.isWorkingDay(Integer.MIN_VALUE)),
        asked("the greatest number", () -> CALENDAR.isWorkingDay(Integer.MAX_VALUE)),
        asked("a result too far", () -> CALENDAR.plusWorkingDays(LAST_DAY, 1)),
        asked("a count too far", () -> CALENDAR.countWorkingDays(LAST_DAY, LAST_DAY + 2)));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void unknownDay_isRefused(ThrowingCallable question) {
    assertThatExceptionOfType(CalendarRangeException.class)
        .isThrownBy(question)
        .withMessageContaining("calendar england-and-wales, which ends on 2040-12-31.");
  }

  @Test
  void additionOfNoDays_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(THU_2_APRIL, 0));
  }

  @Test
  void countBackwards_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.countWorkingDays(MON_13_APRIL, THU_2_APRIL));
  }

  private static Arguments asked(String name, ThrowingCallable question) {
    return argumentSet(name, question);
  }
}
