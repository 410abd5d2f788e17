package org.opensupervision.examples.benchmarks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What a developer writes first: a loop over the days, with holidays that are asked for one. */
public final class DayByDay extends Contender {
  private final Predicate<LocalDate> holiday;

  /** Makes the calendar of Mondays to Fridays without these holidays. */
  public DayByDay(Predicate<LocalDate> holiday) {
    this.holiday = holiday;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holiday.test(day);
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  @Override
  public int countWorkingDays(LocalDate from, LocalDate toExclusive) {
    int count = 0;
    for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }
}
