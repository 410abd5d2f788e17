package org.opensupervision.spi.storage.journal;

import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * How far a journal has got: the sequence and the hash of its last entry.
 *
 * <p>Whoever decides keeps the head of every journal read and hands it back as a guard. The next
 * entry is made from the head, so that a store never computes a hash:
 *
 * <pre>{@code
 * var head = storage.getJournals().head(JournalId.of("staff/S1"));
 * var entry = head.next(Content.of(salt, bytes));
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface JournalHead {

  /** Returns the journal. */
  @Value.Parameter(order = 1)
  JournalId getJournal();

  /** Returns the sequence of the last entry; 0 if there is none. */
  @Value.Parameter(order = 2)
  long getSequence();

  /** Returns the hash of the last entry; where there is none, a hash of the journal's id. */
  @Value.Parameter(order = 3)
  Digest getHash();

  /**
   * Returns the head that has these parts.
   *
   * @throws IllegalArgumentException if the sequence is negative
   */
  static JournalHead of(JournalId journal, long sequence, Digest hash) {
    return ImmutableJournalHead.of(journal, sequence, hash);
  }

  /** Returns the head of a journal without entries, at sequence 0. */
  static JournalHead start(JournalId journal) {
    return of(journal, 0, Chain.start(journal));
  }

  /** Returns the head of a journal whose last entry is this one. */
  static JournalHead after(Entry last) {
    return of(last.getJournal(), last.getSequence(), last.getHash());
  }

  /** Returns the entry that adds this content behind this head. */
  default Entry next(Content content) {
    return Entry.builder()
        .journal(getJournal())
        .sequence(getSequence() + 1)
        .previous(getHash())
        .commitment(content.commitment())
        .content(content)
        .build();
  }

  /**
   * Returns whether this entry comes directly after this head: same journal, next sequence, this
   * hash, and content as committed to.
   */
  default boolean isFollowedBy(Entry entry) {
    return entry.getJournal().equals(getJournal())
        && entry.getSequence() == getSequence() + 1
        && entry.getPrevious().equals(getHash())
        && entry.isContentIntact();
  }

  /** Refuses a negative sequence; it runs whenever a head is made. */
  @Value.Check
  default void check() {
    if (getSequence() < 0) {
      throw new IllegalArgumentException(
          "The sequence (" + getSequence() + ") of a journal head must be 0 or more.");
    }
  }
}
