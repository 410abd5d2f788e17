package org.opensupervision.examples.benchmarks.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/** The limit for dates: indexed by year, month and day, because a day's number costs more. */
public final class LimitCalendar extends Contender {
  private static final int FIRST_YEAR = LimitTables.FIRST.getYear();

  private final LimitTables tables;

  /** Makes the calendar of the years 2000 to 2040 with these working days. */
  public LimitCalendar(Predicate<LocalDate> working) {
    tables = new LimitTables(working);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return tables.isWorking(index(day));
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
    return tables.dates[tables.rank(index(from)) + workingDays - 1];
  }

  @Override
  public int countWorkingDays(LocalDate from, LocalDate toExclusive) {
    return tables.rank(index(toExclusive) - 1) - tables.rank(index(from) - 1);
  }

  private int index(LocalDate day) {
    int month = 12 * (day.getYear() - FIRST_YEAR) + day.getMonthValue() - 1;
    return tables.monthStart[month] + day.getDayOfMonth();
  }
}
