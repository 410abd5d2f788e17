package org.opensupervision.spi.storage.failure;

/**
 * Thrown when the store cannot be reached or gave up for now; nothing was changed.
 *
 * <p>This is also what becomes of a transaction that a database stopped to resolve a deadlock,
 * where the store does not try again by itself.
 */
public final class StorageUnavailableException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.unavailable}; the cause must carry no content. */
  public StorageUnavailableException(Throwable cause) {
    super(
        Retry.SAME_COMMAND,
        problem("storage.unavailable", "The store cannot be reached at present."),
        cause);
  }
}
