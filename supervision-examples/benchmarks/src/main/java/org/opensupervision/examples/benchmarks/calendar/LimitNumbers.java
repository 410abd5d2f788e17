package org.opensupervision.examples.benchmarks.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/** The limit for days as numbers. */
public final class LimitNumbers implements NumberContender {
  private final LimitTables tables;

  /** Makes the calendar of the years 2000 to 2040 with these working days. */
  public LimitNumbers(Predicate<LocalDate> working) {
    tables = new LimitTables(working);
  }

  /** Returns the first day of the calendar. */
  public int first() {
    return tables.first;
  }

  /** Returns how many days the calendar has. */
  public int days() {
    return tables.days;
  }

  @Override
  public boolean isWorkingDay(int day) {
    return tables.isWorking(day - tables.first);
  }

  @Override
  public int plus(int from, int workingDays) {
    return tables.select[tables.rank(from - tables.first) + workingDays - 1];
  }

  @Override
  public int count(int from, int toExclusive) {
    return tables.rank(toExclusive - tables.first - 1) - tables.rank(from - tables.first - 1);
  }
}
