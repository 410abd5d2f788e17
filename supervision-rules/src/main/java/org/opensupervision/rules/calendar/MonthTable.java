package org.opensupervision.rules.calendar;

import java.time.LocalDate;

/**
 * The working days of a calendar by month: a single number for each tells which of its days they
 * are and how many came before.
 *
 * <p>A day is asked for by its place, which is its month and its day of the month in one number,
 * and later for a later day: to turn a date into its epoch day costs more than the whole remaining
 * question.
 */
final class MonthTable {

  private static final int MONTHS_OF_YEAR = 12;
  private static final int DAY_BITS = 5;
  private static final int INT_BITS = 32;

  /**
   * For each month, in the upper half how many working days are before it, and in the lower half a
   * bit for each of its own.
   */
  private final long[] months;

  private final int firstMonth;

  MonthTable(LocalDate firstDay, DayTable working) {
    this.firstMonth = month(place(firstDay));
    this.months = new long[month(place(firstDay.plusDays(working.length()))) - firstMonth + 1];
    int dayBefore = -firstDay.getDayOfMonth();
    for (int month = 0; month < months.length; month++) {
      int lastDay = dayBefore + firstDay.plusMonths(month).lengthOfMonth();
      months[month] = packed(working, dayBefore, Math.min(lastDay, working.length() - 1));
      dayBefore = lastDay;
    }
  }

  private static long packed(DayTable working, int dayBefore, int lastDay) {
    int firstDay = Math.max(0, dayBefore + 1);
    long packed = (long) working.countBetween(0, firstDay) << INT_BITS;
    for (int day = firstDay; day <= lastDay; day++) {
      packed |= working.isWorking(day) ? 1L << (day - dayBefore) : 0;
    }
    return packed;
  }

  /** Returns the place of a day, whatever its year. */
  static long place(LocalDate day) {
    long month = (long) MONTHS_OF_YEAR * day.getYear() + day.getMonthValue();
    return (month << DAY_BITS) | day.getDayOfMonth();
  }

  boolean isWorking(long place) {
    return ((int) packed(place) >>> place & 1) != 0;
  }

  /** Returns how many working days there are up to and with a day. */
  int countUpTo(long place) {
    return count(place, INT_BITS - 1 - (int) place);
  }

  /** Returns how many working days there are before a day. */
  int countBefore(long place) {
    return count(place, INT_BITS - (int) place);
  }

  /** The later days are shifted out. By the rules of Java, only the day of a place counts here. */
  private int count(long place, int shift) {
    long packed = packed(place);
    return (int) (packed >>> INT_BITS) + Integer.bitCount((int) packed << shift);
  }

  private long packed(long place) {
    return months[month(place) - firstMonth];
  }

  private static int month(long place) {
    return (int) (place >> DAY_BITS);
  }
}
