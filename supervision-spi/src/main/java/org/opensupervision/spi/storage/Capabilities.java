package org.opensupervision.spi.storage;

import org.immutables.value.Value;

/**
 * What a store claims to be capable of.
 *
 * <p>The kit tests each number at its limit and one beyond. More claims may be added later, each
 * with a default that claims nothing.
 */
@Value.Immutable
public interface Capabilities {

  /** The least that every store takes as the length of one content, in bytes. */
  int LEAST_CONTENT_LENGTH = 65_536;

  /** The least that every store takes as the number of entries, and of due rows, of a commit. */
  int LEAST_ROWS_PER_COMMIT = 256;

  /** Returns what an acknowledged commit survives. */
  Durability getDurability();

  /** Returns the greatest length of the content of one entry, in bytes; 65,536 or more. */
  int getMaxContentLength();

  /** Returns the greatest number of entries in one commit, of all journals; 256 or more. */
  int getMaxEntriesPerCommit();

  /** Returns the greatest number of due rows in one commit, of all journals; 256 or more. */
  int getMaxDueRowsPerCommit();

  /** Returns a builder, in which everything must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses less than every store must take; it runs whenever capabilities are built. */
  @Value.Check
  default void check() {
    atLeast("content length", getMaxContentLength(), LEAST_CONTENT_LENGTH);
    atLeast("entries per commit", getMaxEntriesPerCommit(), LEAST_ROWS_PER_COMMIT);
    atLeast("due rows per commit", getMaxDueRowsPerCommit(), LEAST_ROWS_PER_COMMIT);
  }

  private static void atLeast(String what, int claimed, int least) {
    if (claimed < least) {
      throw new IllegalArgumentException(
          "The greatest " + what + " (" + claimed + ") of a store must be at least " + least + ".");
    }
  }

  /** Builds capabilities. */
  final class Builder extends ImmutableCapabilities.Builder {
    Builder() {}
  }
}
