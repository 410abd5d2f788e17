package org.opensupervision.examples.benchmarks.calendar;

import java.time.LocalDate;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** The calendar of this library. */
public final class OurCalendar implements Contender {
  private final WorkingCalendar calendar = WorkingCalendars.englandAndWales();

  /** Takes the calendar of England and Wales. */
  public OurCalendar() {}

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return calendar.isWorkingDay(day);
  }

  @Override
  public LocalDate plus(LocalDate from, int workingDays) {
    return calendar.plusWorkingDays(from, workingDays);
  }

  @Override
  public int count(LocalDate from, LocalDate toExclusive) {
    return calendar.countWorkingDays(from, toExclusive);
  }
}
