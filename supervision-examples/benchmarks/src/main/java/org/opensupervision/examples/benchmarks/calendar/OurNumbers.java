package org.opensupervision.examples.benchmarks.calendar;

import org.opensupervision.rules.calendar.EpochDayCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** The calendar of this library for days as numbers. */
public final class OurNumbers implements NumberContender {
  private final EpochDayCalendar calendar =
      EpochDayCalendar.from(WorkingCalendars.englandAndWales());

  /** Takes the calendar of England and Wales. */
  public OurNumbers() {}

  @Override
  public boolean isWorkingDay(int day) {
    return calendar.isWorkingDay(day);
  }

  @Override
  public int plus(int from, int workingDays) {
    return calendar.plusWorkingDays(from, workingDays);
  }

  @Override
  public int count(int from, int toExclusive) {
    return calendar.countWorkingDays(from, toExclusive);
  }
}
