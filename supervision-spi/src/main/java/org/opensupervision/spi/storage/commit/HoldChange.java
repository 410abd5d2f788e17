package org.opensupervision.spi.storage.commit;

import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.KeyText;

/**
 * A hold that is placed on a journal or lifted from it.
 *
 * <p>As long as a journal has a hold, nothing of it can be erased. It can have several; each is
 * known by its id, and all must go.
 */
@Value.Immutable(builder = false)
public interface HoldChange {

  /** Returns the journal. */
  @Value.Parameter(order = 1)
  JournalId getJournal();

  /** Returns what tells the holds of one journal apart; as {@link KeyText} has it. */
  @Value.Parameter(order = 2)
  String getHold();

  /** Returns whether the journal has the hold from now on; if not, it is lifted. */
  @Value.Parameter(order = 3)
  boolean isPlaced();

  /**
   * Returns that a journal is held from now on; one that has this hold already keeps it.
   *
   * @throws IllegalArgumentException if the text cannot be an id
   */
  static HoldChange placed(JournalId journal, String hold) {
    return ImmutableHoldChange.of(journal, hold, true);
  }

  /**
   * Returns that a journal loses this hold; one that does not have it stays as it is.
   *
   * @throws IllegalArgumentException if the text cannot be an id
   */
  static HoldChange lifted(JournalId journal, String hold) {
    return ImmutableHoldChange.of(journal, hold, false);
  }

  /** Refuses what {@link KeyText} refuses; it runs whenever a change is made. */
  @Value.Check
  default void check() {
    KeyText.check("hold", getHold());
  }
}
