package org.opensupervision.spi.storage.journal;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * One entry of a journal: its place, its content, and the hash of the one before.
 *
 * <p>Made by {@link JournalHead#next}. A store that reads its own rows uses the builder and checks
 * nothing: whoever reads compares the chain, with {@link JournalHead#isFollowedBy}.
 */
@Value.Immutable
public interface Entry {

  /** Returns the journal it belongs to. */
  JournalId getJournal();

  /** Returns its place in the journal, counted from 1 without gaps; this is the order. */
  long getSequence();

  /** Returns the hash of the entry before, or for the first one that of the empty journal. */
  Digest getPrevious();

  /** Returns what the chain holds in place of the content. */
  Digest getCommitment();

  /** Returns the content; empty where it was erased, which leaves the chain as it was. */
  Optional<Content> getContent();

  /** Returns a builder, in which everything but the content must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the hash of this entry: SHA-256 of 1, previous, sequence and commitment. */
  @Value.Lazy
  default Digest getHash() {
    return Chain.entry(getPrevious(), getSequence(), getCommitment());
  }

  /** Returns whether the content, if there is one, is the one that was committed to. */
  default boolean isContentIntact() {
    return getContent().map(content -> content.commitment().equals(getCommitment())).orElse(true);
  }

  /** Refuses a sequence below 1; it runs whenever an entry is built. */
  @Value.Check
  default void check() {
    if (getSequence() < 1) {
      throw new IllegalArgumentException(
          "The sequence (" + getSequence() + ") of an entry must be 1 or more.");
    }
  }

  /** Builds entries. */
  final class Builder extends ImmutableEntry.Builder {
    Builder() {}
  }
}
