package org.opensupervision.rules.engine.entry;

import java.util.function.Supplier;
import org.opensupervision.spi.storage.failure.StaleJournalException;

/** Reads and decides anew where somebody else was quicker. */
final class Attempts {
  private Attempts() {}

  /**
   * Returns what comes of the first attempt for which no journal had moved on.
   *
   * @throws StaleJournalException if that is so for none of them
   */
  static <T> T untilCurrent(int most, Supplier<T> attempt) {
    for (int made = 1; ; made++) {
      try {
        return attempt.get();
      } catch (StaleJournalException moved) {
        if (made == most) {
          throw moved;
        }
      }
    }
  }
}
