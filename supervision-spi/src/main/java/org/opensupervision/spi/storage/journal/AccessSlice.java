package org.opensupervision.spi.storage.journal;

import org.immutables.value.Value;

/** What to read of the access log: the records after a sequence, up to a number of them. */
@Value.Immutable(builder = false)
public interface AccessSlice {

  /** Returns the sequence after which to begin, itself left out; 0 begins with the first record. */
  @Value.Parameter(order = 1)
  long getAfter();

  /** Returns how many records to return at most. */
  @Value.Parameter(order = 2)
  int getLimit();

  /**
   * Returns a slice.
   *
   * @param after the sequence to begin after, 0 or more
   * @param limit the greatest number of records, 1 or more
   * @throws IllegalArgumentException if a number is out of its range
   */
  static AccessSlice of(long after, int limit) {
    return ImmutableAccessSlice.of(after, limit);
  }

  /** Refuses numbers out of range; it runs whenever a slice is made. */
  @Value.Check
  default void check() {
    if (getAfter() < 0 || getLimit() < 1) {
      throw new IllegalArgumentException(
          "The beginning ("
              + getAfter()
              + ") of a slice of the access log must be 0 or more, and its limit ("
              + getLimit()
              + ") 1 or more.");
    }
  }
}
