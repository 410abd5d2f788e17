package org.opensupervision.rules.calendar;

import java.util.Arrays;

/**
 * The working days of a calendar as numbers from 0 up to its length: how many there are before a
 * day, and which is the n-th, is looked up.
 */
final class DayTable {

  /** For each day, and for the day after the last, how many working days are before it. */
  private final int[] before;

  private final int[] workingDays;

  DayTable(boolean[] working) {
    this.before = new int[working.length + 1];
    var days = new int[working.length];
    int count = 0;
    for (int day = 0; day < working.length; day++) {
      if (working[day]) {
        days[count] = day;
        count++;
      }
      before[day + 1] = count;
    }
    this.workingDays = Arrays.copyOf(days, count);
  }

  int length() {
    return before.length - 1;
  }

  /** Returns how many working days there are in all. */
  int count() {
    return workingDays.length;
  }

  boolean isWorking(int day) {
    return before[day] != before[day + 1];
  }

  /** Returns how many working days there are from a day up to and without another. */
  int countBetween(int from, int toExclusive) {
    if (toExclusive < from) {
      throw new IllegalArgumentException(
          "The days ("
              + (toExclusive - from)
              + ") over which working days are counted must be 0 or more.");
    }
    return before[toExclusive] - before[from];
  }

  /**
   * Returns the position of the working day that is so many working days after a day, or -1 if
   * there are not that many.
   */
  int positionAfter(int day, int days) {
    if (days < 1) {
      throw new IllegalArgumentException(
          "The days (" + days + ") of an addition of working days must be 1 or more.");
    }
    int passed = before[day + 1];
    return days > workingDays.length - passed ? -1 : passed + days - 1;
  }

  /** Returns the working day at a position, from 0 up to the count. */
  int at(int position) {
    return workingDays[position];
  }
}
