package org.opensupervision.spi.storage.failure;

import org.opensupervision.spi.storage.value.JournalId;

/** Thrown when what a store holds cannot be what was once committed. */
public final class StorageCorruptException extends StorageException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the failure {@code storage.corrupt}.
   *
   * @param sequence the sequence of the first entry that cannot be right, from 1
   */
  public StorageCorruptException(JournalId journal, long sequence) {
    super(
        Retry.NEVER,
        problem(
            "storage.corrupt",
            "The journal " + journal.getText() + " is damaged from entry " + sequence + " on."));
  }
}
