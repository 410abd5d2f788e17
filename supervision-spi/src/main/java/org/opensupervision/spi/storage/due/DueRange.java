package org.opensupervision.spi.storage.due;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The days of which to read the due rows: from one day, which counts, to another, which does not.
 *
 * <p>What is due on 2026-03-31 alone is {@code of(2026-03-31, 2026-04-01)}; what is due up to and
 * with 2026-03-31 is {@link #until until(2026-04-01)}. No day lies outside {@link
 * DuePlace#FIRST_DAY} to {@link DuePlace#LAST_DAY}, so the latest end is 10000-01-01.
 */
@Value.Immutable(builder = false)
public interface DueRange {

  /** Returns the first day. */
  @Value.Parameter(order = 1)
  LocalDate getFrom();

  /** Returns the day after the last one; the range is empty if it is the first day. */
  @Value.Parameter(order = 2)
  LocalDate getEndExclusive();

  /**
   * Returns a range.
   *
   * @throws IllegalArgumentException if the end is before the first day, or a day out of range
   */
  static DueRange of(LocalDate from, LocalDate endExclusive) {
    return ImmutableDueRange.of(from, endExclusive);
  }

  /** Returns the range of every day before the given one, from the first that a row may have. */
  static DueRange until(LocalDate endExclusive) {
    return of(DuePlace.FIRST_DAY, endExclusive);
  }

  /** Returns whether a day lies in this range. */
  default boolean contains(LocalDate day) {
    return !day.isBefore(getFrom()) && day.isBefore(getEndExclusive());
  }

  /** Refuses a range that ends before it begins; it runs whenever a range is made. */
  @Value.Check
  default void check() {
    if (getFrom().isBefore(DuePlace.FIRST_DAY)
        || getEndExclusive().isBefore(getFrom())
        || getEndExclusive().isAfter(DuePlace.LAST_DAY.plusDays(1))) {
      throw new IllegalArgumentException(
          "The end ("
              + getEndExclusive()
              + ") of a due range from "
              + getFrom()
              + " must not be before that day, and both must be from 1900-01-01 to 10000-01-01.");
    }
  }
}
