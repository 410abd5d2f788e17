package org.opensupervision.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.problem.Problem;

class CalendarRangeExceptionTest {

  private static final WorkingCalendar CALENDAR = new PlainWeekdays();

  @Test
  void unknownDay_namesCalendarDayAndEnd() {
    var refused = CalendarRangeException.unknownDay(CALENDAR, LocalDate.of(2030, 1, 1));

    assertThat(refused)
        .hasMessage(
            """
            The day (2030-01-01) is not known to the calendar plain-weekdays, \
            which ends on 2029-12-31. \
            Expected: a day from 2020-01-01 to 2029-12-31. [calendar.out-of-range]
            Maybe another calendar knows it, or a newer release of this one.""");
  }

  @Test
  void unknownResult_namesTheQuestion() {
    var refused = CalendarRangeException.unknownResult(CALENDAR, LocalDate.of(2029, 12, 31), 5);

    assertThat(refused.getProblems())
        .extracting(Problem::getMessage)
        .containsExactly(
            "The working day 5 working days after 2029-12-31 is not known to the calendar"
                + " plain-weekdays, which ends on 2029-12-31.");
  }
}
