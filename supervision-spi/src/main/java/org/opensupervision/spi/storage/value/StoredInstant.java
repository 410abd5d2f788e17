package org.opensupervision.spi.storage.value;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The moments that every store keeps: whole milliseconds of the years 1900 to 9999, in UTC.
 *
 * <p>Finer ones are refused instead of rounded, since databases round in different ways.
 */
public final class StoredInstant {

  /** The earliest moment: 1900-01-01T00:00:00Z. */
  public static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

  /** The latest moment: 9999-12-31T23:59:59.999Z. */
  public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private StoredInstant() {}

  /**
   * Returns the moment, if every store keeps it.
   *
   * @param what what the moment is, for the message: {@code "due moment of a message"}
   * @throws IllegalArgumentException if it is too early, too late or finer than a millisecond
   */
  public static Instant check(String what, Instant moment) {
    if (moment.isBefore(FIRST)
        || moment.isAfter(LAST)
        || !moment.equals(moment.truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " ("
              + moment
              + ") must be a whole millisecond from 1900-01-01T00:00:00Z to"
              + " 9999-12-31T23:59:59.999Z.");
    }
    return moment;
  }
}
