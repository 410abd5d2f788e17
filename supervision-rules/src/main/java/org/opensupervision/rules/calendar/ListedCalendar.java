package org.opensupervision.rules.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * A calendar that lists its working days and holidays, and answers every question in constant time
 * and without making an object.
 */
final class ListedCalendar implements WorkingCalendar {

  private static final int DATES_AT_ONCE = 1024;

  private final String name;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final LocalDate confirmedThrough;
  private final DayTable working;
  private final Map<LocalDate, String> holidays;

  private final MonthTable months;
  private final long firstPlace;
  private final long lastPlace;
  private final long endPlace;

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
    this.months = new MonthTable(firstDay, working);
    this.firstPlace = MonthTable.place(firstDay);
    this.lastPlace = MonthTable.place(lastDay);
    this.endPlace = MonthTable.place(lastDay.plusDays(1));
    this.dates = new LocalDate[working.count()];
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return months.isWorking(place(day));
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    int position = working.position(months.countUpTo(place(from)), days);
    if (position < 0) {
      throw CalendarRangeException.unknownResult(this, from, days);
    }
    return workingDay(position);
  }

  @Override
  public int countWorkingDays(LocalDate from, LocalDate toExclusive) {
    long start = place(from, endPlace);
    long end = place(toExclusive, endPlace);
    if (end < start) {
      throw DayTable.backwards(ChronoUnit.DAYS.between(from, toExclusive));
    }
    return months.countBefore(end) - months.countBefore(start);
  }

  @Override
  public Optional<String> holidayName(LocalDate day) {
    place(day);
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
    return known == null ? makeDates(position) : known;
  }

  /**
   * Makes about four years of dates at once, so that this happens hardly ever: the compiler then
   * leaves it out of the loops in which questions are asked.
   */
  private LocalDate makeDates(int position) {
    int first = position - position % DATES_AT_ONCE;
    int end = Math.min(first + DATES_AT_ONCE, dates.length);
    int day = working.at(first);
    LocalDate date = firstDay.plusDays(day);
    for (int next = first; next < end; next++) {
      date = date.plusDays(working.at(next) - day);
      day = working.at(next);
      dates[next] = date;
    }
    return dates[position];
  }

  private long place(LocalDate day) {
    return place(day, lastPlace);
  }

  private long place(LocalDate day, long last) {
    long place = MonthTable.place(day);
    if (place < firstPlace || place > last) {
      throw CalendarRangeException.unknownDay(this, day);
    }
    return place;
  }
}
