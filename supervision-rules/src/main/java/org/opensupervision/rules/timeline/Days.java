package org.opensupervision.rules.timeline;

import java.time.LocalDate;

/** Days as numbers, counted from 1 January 1970, with two that lie beyond all others. */
public final class Days {
  /** Later than every day: no end, or no day at all. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** Earlier than every day. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  private Days() {}

  /** Returns the number of a day. */
  public static int of(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /** Returns the day of a number. */
  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }
}
