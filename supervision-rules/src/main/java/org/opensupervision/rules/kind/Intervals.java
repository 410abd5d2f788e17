package org.opensupervision.rules.kind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;

/** Counts how often an interval fits into a gap. */
final class Intervals {
  private static final int MONTHS_A_YEAR = 12;
  private static final int DAYS_A_WEEK = 7;

  private Intervals() {}

  /**
   * Returns how many whole intervals end between a start and a day, that day left out.
   *
   * <p>Each is counted from the start: the second of two months from 31 January ends on 31 March.
   */
  static int between(LocalDate start, LocalDate end, Term every, WorkingCalendar calendar) {
    int days = (int) ChronoUnit.DAYS.between(start, end) - 1;
    int units =
        switch (every.getUnit()) {
          case CALENDAR_DAYS -> days;
          case WORKING_DAYS -> calendar.countWorkingDays(start.plusDays(1), end);
          case WEEKS -> days / DAYS_A_WEEK;
          case MONTHS -> months(start, end);
          case YEARS -> months(start, end) / MONTHS_A_YEAR;
        };
    return units / every.getAmount();
  }

  private static int months(LocalDate start, LocalDate end) {
    int whole = (int) ChronoUnit.MONTHS.between(start, end);
    LocalDate next = start.plusMonths(whole + 1L);
    if (next.isBefore(end)) {
      return whole + 1;
    }
    return start.plusMonths(whole).isBefore(end) ? whole : whole - 1;
  }
}
