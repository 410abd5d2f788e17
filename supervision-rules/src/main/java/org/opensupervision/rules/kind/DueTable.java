package org.opensupervision.rules.kind;

import java.time.LocalDate;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.EpochDayCalendar;
import org.opensupervision.rules.timeline.Days;

/**
 * The last day of one term from any start, looked up after it was first worked out.
 *
 * <p>Entries are whole and always the same, so that threads may fill them at the same time.
 */
final class DueTable {
  private static final int FIRST = Days.of(LocalDate.of(2000, 1, 1));
  private static final int SIZE = Days.of(LocalDate.of(2045, 1, 1)) - FIRST;
  private static final int UNKNOWN = 0;

  private final Term term;
  private final WorkingCalendar calendar;
  private final EpochDayCalendar days;
  private final int[] known = new int[SIZE];

  DueTable(Term term, WorkingCalendar calendar, EpochDayCalendar days) {
    this.term = term;
    this.calendar = calendar;
    this.days = days;
  }

  Term term() {
    return term;
  }

  int due(int from) {
    int index = from - FIRST;
    if (index < 0 || index >= SIZE) {
      return workOut(from);
    }
    if (known[index] == UNKNOWN) {
      known[index] = workOut(from);
    }
    return known[index];
  }

  private int workOut(int from) {
    return term.getUnit() == TermUnit.WORKING_DAYS
        ? days.plusWorkingDays(from, term.getAmount())
        : Days.of(term.lastDay(Days.date(from), calendar));
  }
}
