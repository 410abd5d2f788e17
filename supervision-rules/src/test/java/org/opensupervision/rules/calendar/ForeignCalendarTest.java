package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.time.WorkingCalendar;

/** What an application's own implementation gets from the public door. */
class ForeignCalendarTest {

  private static final LocalDate TUE_10_MARCH = LocalDate.of(2026, 3, 10);
  private static final LocalDate WED_11_MARCH = LocalDate.of(2026, 3, 11);
  private static final LocalDate SAT_14_MARCH = LocalDate.of(2026, 3, 14);
  private static final LocalDate MON_16_MARCH = LocalDate.of(2026, 3, 16);
  private static final WorkingCalendar FOREIGN = new ForeignCalendar(LocalDate.of(2026, 12, 31));

  @Test
  void addedHoliday_leavesItsWeekAsItWas() {
    var changed = WorkingCalendars.withHolidays(FOREIGN, Map.of(MON_16_MARCH, "Outing"));

    assertThat(changed.isWorkingDay(SAT_14_MARCH)).isTrue();
    assertThat(changed.isWorkingDay(WED_11_MARCH)).isFalse();
    assertThat(changed.isWorkingDay(MON_16_MARCH)).isFalse();
    assertThat(changed.getConfirmedThrough()).isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @Test
  void removedHoliday_winsOnAWeekday() {
    var changed = WorkingCalendars.withoutHolidays(FOREIGN, List.of(WED_11_MARCH, SAT_14_MARCH));

    assertThat(changed.isWorkingDay(WED_11_MARCH)).isTrue();
    assertThat(changed.isWorkingDay(SAT_14_MARCH)).isTrue();
  }

  @Test
  void calendarWithoutAnEnd_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EpochDayCalendar.from(new ForeignCalendar(LocalDate.MAX)))
        .withMessageContaining("must be in the years 1900 to 2200.");
  }

  @Test
  void version_isThatOfItsAnswers() {
    var copy = CalendarDraft.from(FOREIGN, FOREIGN.getName()).calendar();

    assertThat(WorkingCalendars.versionOf(FOREIGN)).isEqualTo(WorkingCalendars.versionOf(copy));
  }

  @Test
  void epochDays_followIt() {
    var numbers = EpochDayCalendar.from(FOREIGN);
    int tuesday = (int) TUE_10_MARCH.toEpochDay();

    assertThat(numbers.plusWorkingDays(tuesday, 1)).isEqualTo(tuesday + 2);
    assertThat(numbers.plusWorkingDays(tuesday, 3)).isEqualTo(tuesday + 4);
  }
}
