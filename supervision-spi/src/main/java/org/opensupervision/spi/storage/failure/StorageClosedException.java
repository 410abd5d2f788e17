package org.opensupervision.spi.storage.failure;

/** Thrown when a store is used after it was closed. */
public final class StorageClosedException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.closed}. */
  public StorageClosedException() {
    super(Retry.NEVER, problem("storage.closed", "The store is closed."));
  }
}
