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

  // Beside the arrays, so that a question need not visit one only for its length.
  private final int length;
  private final int count;

  DayTable(boolean[] working) {
    this.length = working.length;
    this.before = new int[length + 1];
    var days = new int[length];
    int found = 0;
    for (int day = 0; day < length; day++) {
      if (working[day]) {
        days[found] = day;
        found++;
      }
      before[day + 1] = found;
    }
    this.count = found;
    this.workingDays = Arrays.copyOf(days, found);
  }

  int length() {
    return length;
  }

  /** Returns how many working days there are in all. */
  int count() {
    return count;
  }

  boolean isWorking(int day) {
    return before[day] != before[day + 1];
  }

  /** Returns how many working days there are from a day up to and without another. */
  int countBetween(int from, int toExclusive) {
    if (toExclusive < from) {
      throw backwards(toExclusive - from);
    }
    return before[toExclusive] - before[from];
  }

  static IllegalArgumentException backwards(long days) {
    return new IllegalArgumentException(
        "The days (" + days + ") over which working days are counted must be 0 or more.");
  }

  /**
   * Returns the position of the working day that is so many working days after a day, or -1 if
   * there are not that many.
   */
  int positionAfter(int day, int days) {
    return position(before[day + 1], days);
  }

  /**
   * Returns the position of the working day that is so many after those that have passed, or -1 if
   * there are not that many.
   */
  int position(int passed, int days) {
    if (days < 1) {
      throw new IllegalArgumentException(
          "The days (" + days + ") of an addition of working days must be 1 or more.");
    }
    return days > count - passed ? -1 : passed + days - 1;
  }

  /** Returns the working day at a position, from 0 up to the count. */
  int at(int position) {
    return workingDays[position];
  }
}
