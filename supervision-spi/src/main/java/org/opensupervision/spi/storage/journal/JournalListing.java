package org.opensupervision.spi.storage.journal;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.JournalId;

/** Which journals to list: the first ones, or those after an id, up to a number of them. */
@Value.Immutable(builder = false)
public interface JournalListing {

  /** Returns the id after which to begin, itself left out; empty begins with the first journal. */
  @Value.Parameter(order = 1)
  Optional<JournalId> getAfter();

  /** Returns how many journals to list at most. */
  @Value.Parameter(order = 2)
  int getLimit();

  /**
   * Returns a listing from the first journal on.
   *
   * @param limit the greatest number of journals, 1 or more
   * @throws IllegalArgumentException if the limit is below 1
   */
  static JournalListing first(int limit) {
    return ImmutableJournalListing.of(Optional.empty(), limit);
  }

  /**
   * Returns a listing from the first id behind this one on; there need not be a journal of this id.
   *
   * @param limit the greatest number of journals, 1 or more
   * @throws IllegalArgumentException if the limit is below 1
   */
  static JournalListing after(JournalId last, int limit) {
    return ImmutableJournalListing.of(Optional.of(last), limit);
  }

  /** Refuses a limit below 1; it runs whenever a listing is made. */
  @Value.Check
  default void check() {
    if (getLimit() < 1) {
      throw new IllegalArgumentException(
          "The limit (" + getLimit() + ") of a listing of journals must be 1 or more.");
    }
  }
}
