package org.opensupervision.rules.timeline;

import java.time.LocalDate;

/** Days as numbers, counted from 1 January 1970, with two that lie beyond all others. */
public final class Days {
  /** Later than every day: no end, or no day at all. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** Earlier than every day. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  private Days() {}

  /**
   * Returns the number of a day.
   *
   * @throws IllegalArgumentException if the day is millions of years away
   */
  public static int of(LocalDate date) {
    long number = date.toEpochDay();
    if (number <= ALWAYS || number >= NEVER) {
      throw new IllegalArgumentException(
          "The day (" + date + ") must be one that is less than 5 million years away.");
    }
    return (int) number;
  }

  /** Returns the day of a number. */
  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }
}
