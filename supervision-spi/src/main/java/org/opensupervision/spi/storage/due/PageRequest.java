package org.opensupervision.spi.storage.due;

import java.util.Optional;
import org.immutables.value.Value;

/** Which page to read: the first, or the one after a cursor, and how many rows at most. */
@Value.Immutable(builder = false)
public interface PageRequest {

  /** Returns the greatest number of rows. */
  @Value.Parameter(order = 1)
  int getLimit();

  /** Returns the cursor of the page before; empty for the first page. */
  @Value.Parameter(order = 2)
  Optional<Cursor> getAfter();

  /**
   * Returns a request for the first page.
   *
   * @param limit the greatest number of rows, 1 or more
   * @throws IllegalArgumentException if the limit is below 1
   */
  static PageRequest first(int limit) {
    return ImmutablePageRequest.of(limit, Optional.empty());
  }

  /**
   * Returns a request for the page after the one that carried this cursor.
   *
   * @param limit the greatest number of rows, 1 or more; it need not be that of the page before
   * @throws IllegalArgumentException if the limit is below 1
   */
  static PageRequest after(Cursor cursor, int limit) {
    return ImmutablePageRequest.of(limit, Optional.of(cursor));
  }

  /** Refuses a limit below 1; it runs whenever a request is made. */
  @Value.Check
  default void check() {
    if (getLimit() < 1) {
      throw new IllegalArgumentException(
          "The limit (" + getLimit() + ") of a page request must be 1 or more.");
    }
  }
}
