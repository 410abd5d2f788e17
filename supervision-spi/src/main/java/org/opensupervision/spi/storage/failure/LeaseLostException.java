package org.opensupervision.spi.storage.failure;

/**
 * Thrown when a worker settles a message that is no longer its own; nothing was changed.
 *
 * <p>Somebody else has claimed it since, or it was settled otherwise, erased or purged.
 */
public final class LeaseLostException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.lease-lost}. */
  public LeaseLostException(String key, long token) {
    super(
        Retry.NEVER,
        problem(
            "storage.lease-lost",
            "The message " + key + " is not leased under the token " + token + " any more."));
  }
}
