package org.opensupervision.rules.calendar;

import java.time.LocalDate;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * A working calendar for loops over very many days, which are numbers here: days since 1 January
 * 1970, as {@link LocalDate#toEpochDay()} counts them.
 *
 * <p>It gives the same answers and the same refusals as the calendar it was made from, in constant
 * time and without making an object. It is immutable and safe for use by several threads.
 */
public final class EpochDayCalendar {

  private final WorkingCalendar calendar;
  private final DayTable working;
  private final int firstDay;

  private EpochDayCalendar(WorkingCalendar calendar, DayTable working) {
    this.calendar = calendar;
    this.working = working;
    this.firstDay = (int) calendar.getFirstDay().toEpochDay();
  }

  /**
   * Returns a calendar of numbers that answers as the given one does.
   *
   * <p>A calendar of this library shares its tables; one that an application implements is asked
   * about each of its days, once.
   *
   * @throws IllegalArgumentException if the calendar goes beyond the years 1900 to 2200
   */
  public static EpochDayCalendar from(WorkingCalendar calendar) {
    var working =
        calendar instanceof ListedCalendar listed
            ? listed.workingDays()
            : CalendarDraft.from(calendar, calendar.getName()).workingDays();
    return new EpochDayCalendar(calendar, working);
  }

  /**
   * Returns whether people work on a day.
   *
   * @throws CalendarRangeException if the calendar does not know the day
   */
  public boolean isWorkingDay(int epochDay) {
    return working.isWorking(index(epochDay, working.length() - 1));
  }

  /**
   * Returns the working day that is {@code days} working days after {@code from}, which is itself
   * never counted.
   *
   * @param days how many working days, 1 or more
   * @throws IllegalArgumentException if {@code days} is less than 1
   * @throws CalendarRangeException if the calendar does not know {@code from} or the result
   */
  public int plusWorkingDays(int from, int days) {
    int position = working.positionAfter(index(from, working.length() - 1), days);
    if (position < 0) {
      throw CalendarRangeException.unknownResult(calendar, LocalDate.ofEpochDay(from), days);
    }
    return firstDay + working.at(position);
  }

  /**
   * Returns how many working days there are from {@code from}, itself included, up to and without
   * {@code toExclusive}.
   *
   * @param toExclusive {@code from} or later, and at most the day after the calendar's last
   * @throws IllegalArgumentException if {@code toExclusive} is before {@code from}
   * @throws CalendarRangeException if the calendar does not know a day that is to be counted
   */
  public int countWorkingDays(int from, int toExclusive) {
    return working.countBetween(
        index(from, working.length()), index(toExclusive, working.length()));
  }

  private int index(int epochDay, int last) {
    long index = (long) epochDay - firstDay;
    if (index < 0 || index > last) {
      throw CalendarRangeException.unknownDay(calendar, LocalDate.ofEpochDay(epochDay));
    }
    return (int) index;
  }
}
