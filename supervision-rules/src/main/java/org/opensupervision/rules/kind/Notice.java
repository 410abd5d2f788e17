package org.opensupervision.rules.kind;

import java.time.LocalDate;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * Finds the last day that is a term before another one.
 *
 * <p>It mirrors the count forwards: working days are counted strictly before the day, and the
 * result is one; months are taken from the day itself, clipped to their end.
 */
final class Notice {
  private Notice() {}

  static LocalDate latest(Term term, LocalDate day, WorkingCalendar calendar) {
    int amount = term.getAmount();
    return switch (term.getUnit()) {
      case CALENDAR_DAYS -> day.minusDays(amount);
      case WORKING_DAYS -> workingDays(amount, day, calendar);
      case WEEKS -> day.minusWeeks(amount);
      case MONTHS -> day.minusMonths(amount);
      case YEARS -> day.minusYears(amount);
    };
  }

  private static LocalDate workingDays(int amount, LocalDate day, WorkingCalendar calendar) {
    LocalDate before = day;
    for (int left = amount; left > 0; ) {
      before = before.minusDays(1);
      left -= calendar.isWorkingDay(before) ? 1 : 0;
    }
    return before;
  }
}
