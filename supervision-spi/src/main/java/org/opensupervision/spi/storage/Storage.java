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
 *   <li value="141">What is kept through one of several stores that have the same space open MUST
 *       be seen through the others at once. A store need not let a space be opened more than once,
 *       and then refuses it.
 *   <li value="142">Such stores MUST check guards and holds against what was kept through any of
 *       them, and of several commits at the same time that guard the same head and add to it, keep
 *       exactly one.
 *   <li value="143">A command that was kept through one such store MUST be known to the others, and
 *       be kept once if it is sent through several at once.
 *   <li value="144">A message that is leased or settled through one such store MUST be so for the
 *       others.
 *   <li value="145">Records that are appended through several such stores MUST form one chain.
 *   <li value="146">However many calls it has refused, a store MUST go on working.
 *   <li value="147">What was acknowledged MUST be there when a space is opened again although the
 *       store that had it open was never closed.
 *   <li value="148">A call whose thread is interrupted MUST be done wholly or not at all, leave the
 *       thread interrupted, and harm no other call.
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
