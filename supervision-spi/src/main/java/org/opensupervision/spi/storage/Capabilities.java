package org.opensupervision.spi.storage;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What a store claims to be capable of.
 *
 * <p>The kit tests each number at its limit and one beyond. More claims may be added later, each
 * with a default that claims nothing.
 */
@Value.Immutable
public interface Capabilities {

  /** The least that every store takes as the length of one content: 64 KiB. */
  int LEAST_CONTENT_LENGTH = 1 << 16;

  /** The most that a store can claim as the length of one content: 16 MiB. */
  int MOST_CONTENT_LENGTH = 1 << 24;

  /** The least that every store takes as the number of entries, and of due rows, of a commit. */
  int LEAST_ROWS_PER_COMMIT = 256;

  /** The most that a store can claim as the number of entries, and of due rows, of a commit. */
  int MOST_ROWS_PER_COMMIT = 65_536;

  /** Returns what an acknowledged commit survives. */
  Durability getDurability();

  /**
   * Returns the greatest length of the content of one entry, message or access record, in bytes; 64
   * KiB to 16 MiB.
   */
  int getMaxContentLength();

  /**
   * Returns the greatest number of entries in one commit, of all journals; 256 to 65,536. It is
   * also that of its guards, of its messages, and of its erasures and holds together.
   */
  int getMaxEntriesPerCommit();

  /** Returns the greatest number of due rows in one commit, of all journals; 256 to 65,536. */
  int getMaxDueRowsPerCommit();

  /** Returns the parts that this store has besides those that every store has; none by default. */
  Set<StoragePart> getParts();

  /** Returns whether this store has a part. */
  default boolean claims(StoragePart part) {
    return getParts().contains(part);
  }

  /** Returns a builder, in which everything but the parts must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses claims that are too small or cannot be tested; it runs whenever they are built. */
  @Value.Check
  default void check() {
    within("content length", getMaxContentLength(), LEAST_CONTENT_LENGTH, MOST_CONTENT_LENGTH);
    withinRows("entries per commit", getMaxEntriesPerCommit());
    withinRows("due rows per commit", getMaxDueRowsPerCommit());
  }

  private static void withinRows(String what, int claimed) {
    within(what, claimed, LEAST_ROWS_PER_COMMIT, MOST_ROWS_PER_COMMIT);
  }

  private static void within(String what, int claimed, int least, int most) {
    if (claimed < least || claimed > most) {
      throw new IllegalArgumentException(
          "The greatest "
              + what
              + " ("
              + claimed
              + ") of a store must be from "
              + least
              + " to "
              + most
              + ".");
    }
  }

  /** Builds capabilities. */
  final class Builder extends ImmutableCapabilities.Builder {
    Builder() {}
  }
}
