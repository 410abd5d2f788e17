package org.opensupervision.spi.storage.failure;

/** Thrown when there is no room left to write; nothing was changed and reading goes on. */
public final class StorageFullException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.full}. */
  public StorageFullException() {
    super(Retry.SAME_COMMAND, problem("storage.full", "The store has no room left to write."));
  }
}
