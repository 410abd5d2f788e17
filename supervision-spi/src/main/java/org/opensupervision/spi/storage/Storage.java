package org.opensupervision.spi.storage;

import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;

/**
 * Keeps the journals and the due index of one space, and what else it claims to.
 *
 * <p>For others to implement; one class may implement this and the parts, and return itself. All
 * parts are safe for use by several threads, may block on input and output, and throw nothing but
 * {@link org.opensupervision.spi.storage.failure.StorageException}. No part returns what the caller
 * could change. Methods added later have a default.
 *
 * <p>Rules; {@code docs/spec/storage.md} gives the reason of each.
 *
 * <ol>
 *   <li value="1">What is committed in one space MUST NOT be seen in another, nor change anything
 *       there, also under equal ids.
 *   <li value="2">Closing a store again MUST do nothing.
 *   <li value="3">After closing, every call of every part MUST throw {@link
 *       org.opensupervision.spi.storage.failure.StorageClosedException}; the capabilities remain
 *       readable.
 *   <li value="4">A store that claims more than {@link Durability#MEMORY} MUST, when closed and
 *       opened again, hold the same journals, heads and due rows.
 *   <li value="5">Such a store MUST, when opened again, still know its command ids.
 *   <li value="6">No message of any failure or of its causes may carry content.
 *   <li value="7">What a store does not claim it MUST refuse with {@link
 *       UnsupportedByStorageException}, and change nothing.
 *   <li value="8">A store that is opened with a clock MUST go by that clock.
 *   <li value="9">A store that claims more than {@link Durability#MEMORY} MUST, when closed and
 *       opened again, hold the same messages, with tokens, leases, moments and what became of them,
 *       access records and holds.
 *   <li value="10">However odd an argument is, no call MUST throw anything but {@link
 *       org.opensupervision.spi.storage.failure.StorageException}.
 * </ol>
 */
public interface Storage extends AutoCloseable {

  /** Returns what this store claims, the same on every call. */
  Capabilities getCapabilities();

  /** Returns the one door in. */
  CommitDoor getCommitDoor();

  /** Returns the journals, to read. */
  Journals getJournals();

  /** Returns the due index, to read. */
  DueRows getDueRows();

  /**
   * Returns the messages that wait to be handed over.
   *
   * @throws UnsupportedByStorageException if {@link StoragePart#OUTBOX} is not claimed
   */
  default Outbox getOutbox() {
    throw new UnsupportedByStorageException("an outbox");
  }

  /**
   * Returns the log of who read what.
   *
   * @throws UnsupportedByStorageException if {@link StoragePart#ACCESS_LOG} is not claimed
   */
  default AccessLog getAccessLog() {
    throw new UnsupportedByStorageException("an access log");
  }

  /** Ends the use of this store and gives back what it holds, such as connections. */
  @Override
  void close();
}
