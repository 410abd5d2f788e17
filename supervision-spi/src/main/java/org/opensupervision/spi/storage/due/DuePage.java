package org.opensupervision.spi.storage.due;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Some due rows in their order, and how to go on from there. */
@Value.Immutable(builder = false)
public interface DuePage {

  /** Returns the rows in the order of {@link DuePlace}. */
  @Value.Parameter(order = 1)
  List<DueRow> getRows();

  /** Returns the cursor for the next page; empty if this is the last one. */
  @Value.Parameter(order = 2)
  Optional<Cursor> getNext();

  /** Returns a page after which there is nothing more. */
  static DuePage last(List<DueRow> rows) {
    return ImmutableDuePage.of(rows, Optional.empty());
  }

  /** Returns a page after which there is more. */
  static DuePage of(List<DueRow> rows, Cursor next) {
    return ImmutableDuePage.of(rows, Optional.of(next));
  }
}
