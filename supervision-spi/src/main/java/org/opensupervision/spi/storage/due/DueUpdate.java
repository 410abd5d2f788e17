package org.opensupervision.spi.storage.due;

import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.JournalId;

/** What the due rows of one journal are from now on: these and no others. */
@Value.Immutable(builder = false)
public interface DueUpdate {

  /** Returns the journal. */
  @Value.Parameter(order = 1)
  JournalId getJournal();

  /** Returns all its rows; none if nothing of it will fall due. */
  @Value.Parameter(order = 2)
  List<DueRow> getRows();

  /**
   * Returns an update.
   *
   * @throws IllegalArgumentException if a row is of another journal, or two have the same place
   */
  static DueUpdate of(JournalId journal, List<DueRow> rows) {
    return ImmutableDueUpdate.of(journal, rows);
  }

  /** Refuses rows of other journals and doubled ones; it runs whenever an update is made. */
  @Value.Check
  default void check() {
    var places = new HashSet<DuePlace>();
    for (var row : getRows()) {
      if (!row.getPlace().getJournal().equals(getJournal()) || !places.add(row.getPlace())) {
        throw new IllegalArgumentException(
            "The due row ("
                + row.getPlace()
                + ") of an update of the journal "
                + getJournal().getText()
                + " must belong to it and be there once.");
      }
    }
  }
}
