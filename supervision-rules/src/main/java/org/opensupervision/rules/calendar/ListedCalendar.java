package org.opensupervision.rules.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * A calendar that lists its working days and holidays, and answers every question in constant time
 * and without making an object.
 *
 * <p>A day is looked up by year, month and day of the month: to turn a date into its epoch day
 * costs more than the whole remaining question.
 */
final class ListedCalendar implements WorkingCalendar {

  private final String name;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final LocalDate confirmedThrough;
  private final DayTable working;
  private final Map<LocalDate, String> holidays;

  /** For each month from January of the first year: the index of the day before its first. */
  private final int[] monthStarts;

  private final int firstYear;
  private final int years;

  /**
   * The working days by position, each made when it is first asked for. Two threads may both make
   * one; that is harmless, because dates are immutable and equal.
   */
  private final @Nullable LocalDate[] dates;

  private @Nullable String version;

  ListedCalendar(CalendarDraft draft) {
    this.name = draft.name();
    this.firstDay = draft.firstDay();
    this.lastDay = draft.lastDay();
    this.confirmedThrough = draft.confirmedThrough();
    this.working = draft.workingDays();
    this.holidays = draft.holidays();
    this.firstYear = firstDay.getYear();
    // A year more than the calendar has, for the day after its last.
    this.years = lastDay.getYear() + 2 - firstYear;
    this.monthStarts = monthStarts(firstDay, years);
    this.dates = new LocalDate[working.count()];
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return working.isWorking(index(day));
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    int position = working.positionAfter(index(from), days);
    if (position < 0) {
      throw CalendarRangeException.unknownResult(this, from, days);
    }
    return workingDay(position);
  }

  @Override
  public int countWorkingDays(LocalDate from, LocalDate toExclusive) {
    return working.countBetween(
        index(from, working.length()), index(toExclusive, working.length()));
  }

  @Override
  public Optional<String> holidayName(LocalDate day) {
    index(day);
    return Optional.ofNullable(holidays.get(day));
  }

  @Override
  public LocalDate getFirstDay() {
    return firstDay;
  }

  @Override
  public LocalDate getLastDay() {
    return lastDay;
  }

  @Override
  public LocalDate getConfirmedThrough() {
    return confirmedThrough;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Returns the version, computed when it is first asked for. */
  String version() {
    String known = version;
    if (known == null) {
      known = CalendarVersion.compute(this);
      version = known;
    }
    return known;
  }

  DayTable workingDays() {
    return working;
  }

  private LocalDate workingDay(int position) {
    LocalDate known = dates[position];
    if (known == null) {
      known = firstDay.plusDays(working.at(position));
      dates[position] = known;
    }
    return known;
  }

  private int index(LocalDate day) {
    return index(day, working.length() - 1);
  }

  /** The year is checked first, so that no year however great can wrap around into the table. */
  private int index(LocalDate day, int last) {
    int year = day.getYear() - firstYear;
    if (year >= 0 && year < years) {
      int index = monthStarts[12 * year + day.getMonthValue() - 1] + day.getDayOfMonth();
      if (index >= 0 && index <= last) {
        return index;
      }
    }
    throw CalendarRangeException.unknownDay(this, day);
  }

  private static int[] monthStarts(LocalDate firstDay, int years) {
    var starts = new int[12 * years];
    var month = LocalDate.of(firstDay.getYear(), 1, 1);
    int start = -firstDay.getDayOfYear();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start;
      start += month.lengthOfMonth();
      month = month.plusMonths(1);
    }
    return starts;
  }
}
