package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;

/** The worked examples of the policy language that are about working days. */
class WorkedExamplesTest {

  private static final Term FIVE_WORKING_DAYS = Term.ofWorkingDays(5);
  private static final WorkingCalendar CALENDAR = WorkingCalendars.englandAndWales();

  private static final LocalDate MON_30_MARCH = LocalDate.of(2026, 3, 30);
  private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate FRI_3_APRIL = LocalDate.of(2026, 4, 3);
  private static final LocalDate MON_6_APRIL = LocalDate.of(2026, 4, 6);
  private static final LocalDate WED_8_APRIL = LocalDate.of(2026, 4, 8);
  private static final LocalDate MON_13_APRIL = LocalDate.of(2026, 4, 13);
  private static final LocalDate WED_23_DECEMBER = LocalDate.of(2026, 12, 23);
  private static final LocalDate MON_4_JANUARY = LocalDate.of(2027, 1, 4);

  @Test
  @Tag("hull:recording.personal")
  void sessionOnTheThursdayBeforeEaster_isRecordedByMonday13April() {
    assertThat(FIVE_WORKING_DAYS.lastDay(THU_2_APRIL, CALENDAR)).isEqualTo(MON_13_APRIL);
    assertThat(CALENDAR.holidayName(FRI_3_APRIL)).contains("Good Friday");
    assertThat(CALENDAR.holidayName(MON_6_APRIL)).contains("Easter Monday");
  }

  @Test
  @Tag("hull:frequency.reschedule")
  void sessionCancelledBeforeChristmas_takesPlaceByMonday4January() {
    assertThat(FIVE_WORKING_DAYS.lastDay(WED_23_DECEMBER, CALENDAR)).isEqualTo(MON_4_JANUARY);
    assertThat(workingDaysUpTo(MON_4_JANUARY, WED_23_DECEMBER))
        .containsExactly(
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 29),
            LocalDate.of(2026, 12, 30),
            LocalDate.of(2026, 12, 31),
            MON_4_JANUARY);
  }

  @Test
  @Tag("hull:frequency.reschedule-sickness")
  void returnFromSicknessBeforeEaster_isFollowedByASessionByWednesday8April() {
    assertThat(FIVE_WORKING_DAYS.lastDay(MON_30_MARCH, CALENDAR)).isEqualTo(WED_8_APRIL);
  }

  @Test
  @Tag("hull:frequency.monthly")
  void sessionOn31January_isFollowedByOneOnTheLastOfFebruary() {
    assertThat(Term.ofMonths(1).lastDay(LocalDate.of(2026, 1, 31), CALENDAR))
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  private static List<LocalDate> workingDaysUpTo(LocalDate lastDay, LocalDate after) {
    return after
        .plusDays(1)
        .datesUntil(lastDay.plusDays(1))
        .filter(CALENDAR::isWorkingDay)
        .toList();
  }
}
