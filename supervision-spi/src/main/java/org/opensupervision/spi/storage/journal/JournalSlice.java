package org.opensupervision.spi.storage.journal;

import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.JournalId;

/** What to read of a journal: the entries after a sequence, up to a number of them. */
@Value.Immutable(builder = false)
public interface JournalSlice {

  /** Returns the journal. */
  @Value.Parameter(order = 1)
  JournalId getJournal();

  /** Returns the sequence after which to begin, itself left out; 0 begins with the first entry. */
  @Value.Parameter(order = 2)
  long getAfter();

  /** Returns how many entries to return at most. */
  @Value.Parameter(order = 3)
  int getLimit();

  /**
   * Returns a slice.
   *
   * @param after the sequence to begin after, 0 or more
   * @param limit the greatest number of entries, 1 or more
   * @throws IllegalArgumentException if a number is out of its range
   */
  static JournalSlice of(JournalId journal, long after, int limit) {
    return ImmutableJournalSlice.of(journal, after, limit);
  }

  /** Refuses numbers out of range; it runs whenever a slice is made. */
  @Value.Check
  default void check() {
    if (getAfter() < 0 || getLimit() < 1) {
      throw new IllegalArgumentException(
          "The beginning ("
              + getAfter()
              + ") of a journal slice must be 0 or more, and its limit ("
              + getLimit()
              + ") 1 or more.");
    }
  }
}
