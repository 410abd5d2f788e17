package org.opensupervision.examples.benchmarks.calendar;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;

/** The London calendar of OpenGamma Strata, with its own holidays. */
public final class StrataCalendar extends Contender {
  private final HolidayCalendar london = ReferenceData.standard().getValue(HolidayCalendarIds.GBLO);

  /** Reads the calendar. */
  public StrataCalendar() {}

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return london.isBusinessDay(day);
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
    return london.shift(from, workingDays);
  }

  @Override
  public int countWorkingDays(LocalDate from, LocalDate toExclusive) {
    return london.daysBetween(from, toExclusive);
  }
}
