package org.opensupervision.spi.storage.due;

import org.immutables.value.Value;

/** One line of the due index: something of a journal falls due on a day. */
@Value.Immutable(builder = false)
public interface DueRow {

  /** Returns the date, the journal and the key, which place it among all rows. */
  @Value.Parameter(order = 1)
  DuePlace getPlace();

  /** Returns what it was computed from. */
  @Value.Parameter(order = 2)
  DueBasis getBasis();

  /** Returns a row. */
  static DueRow of(DuePlace place, DueBasis basis) {
    return ImmutableDueRow.of(place, basis);
  }
}
