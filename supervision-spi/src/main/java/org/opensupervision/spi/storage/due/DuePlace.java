package org.opensupervision.spi.storage.due;

import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.KeyText;

/**
 * Where a row stands in the one order of all due rows: by date, then by journal, then by key.
 *
 * <p>Journals and keys are ordered by code point. No two rows of a store have the same place.
 */
@Value.Immutable(builder = false)
public interface DuePlace extends Comparable<DuePlace> {

  /** The earliest date that a row may have. */
  LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  /** The latest date that a row may have. */
  LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** The order of all due rows. */
  Comparator<DuePlace> ORDER =
      Comparator.comparing(DuePlace::getDue)
          .thenComparing(DuePlace::getJournal)
          .thenComparing(DuePlace::getKey, KeyText.ORDER);

  /** Returns the day on which it falls due, from 1900-01-01 to 9999-12-31. */
  @Value.Parameter(order = 1)
  LocalDate getDue();

  /** Returns the journal it was derived from. */
  @Value.Parameter(order = 2)
  JournalId getJournal();

  /** Returns what tells the rows of one journal apart; opaque, and as {@link KeyText} has it. */
  @Value.Parameter(order = 3)
  String getKey();

  /**
   * Returns a place.
   *
   * @throws IllegalArgumentException if the date is out of range or the text cannot be a key
   */
  static DuePlace of(LocalDate due, JournalId journal, String key) {
    return ImmutableDuePlace.of(due, journal, key);
  }

  @Override
  default int compareTo(DuePlace other) {
    return ORDER.compare(this, other);
  }

  /** Refuses dates and keys that no store must keep; it runs whenever a place is made. */
  @Value.Check
  default void check() {
    KeyText.check("key of a due row", getKey());
    if (getDue().isBefore(FIRST_DAY) || getDue().isAfter(LAST_DAY)) {
      throw new IllegalArgumentException(
          "The date (" + getDue() + ") of a due row must be from 1900-01-01 to 9999-12-31.");
    }
  }
}
