package org.opensupervision.spi.storage.commit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.StoredInstant;

/**
 * What a commit destroys of one journal: the contents of all its entries, or of some.
 *
 * <p>The entries themselves stay, without their contents, so that the chain still verifies. The
 * entries that the same commit adds stay whole: one of them certifies the erasure.
 */
@Value.Immutable(builder = false)
public interface Erasure {

  /** Returns the journal. */
  @Value.Parameter(order = 1)
  JournalId getJournal();

  /** Returns the moment before which the store must not do it, a whole millisecond. */
  @Value.Parameter(order = 2)
  Instant getNotBefore();

  /** Returns the sequences of the entries in ascending order; none if it is the whole journal. */
  @Value.Parameter(order = 3)
  List<Long> getSequences();

  /**
   * Returns the erasure of a whole journal, up to the guard of the commit: of every content, every
   * due row and every message.
   *
   * @param notBefore the end of the time for which it must be kept
   */
  static Erasure ofJournal(JournalId journal, Instant notBefore) {
    return ImmutableErasure.of(journal, notBefore, List.of());
  }

  /**
   * Returns the erasure of some entries, and of every message of their journal, which may quote
   * them. Its due rows stay as they are.
   *
   * @param notBefore the end of the time for which they must be kept
   * @throws IllegalArgumentException if no entry is named, or one below 1
   */
  static Erasure ofEntries(JournalId journal, Instant notBefore, Collection<Long> sequences) {
    if (sequences.isEmpty()) {
      throw new IllegalArgumentException(
          "The entries to erase of the journal " + journal.getText() + " must be named.");
    }
    return ImmutableErasure.of(journal, notBefore, sequences.stream().sorted().distinct().toList());
  }

  /** Returns whether this is the erasure of a whole journal. */
  default boolean isWhole() {
    return getSequences().isEmpty();
  }

  /** Refuses sequences and moments that cannot be; it runs whenever an erasure is made. */
  @Value.Check
  default void check() {
    StoredInstant.check("earliest moment of an erasure", getNotBefore());
    if (!isWhole() && getSequences().get(0) < 1) {
      throw new IllegalArgumentException(
          "The sequence (" + getSequences().get(0) + ") of an entry to erase must be 1 or more.");
    }
  }
}
