package org.opensupervision.spi.storage.failure;

/** Thrown when more is asked than the store claims to be capable of; nothing was changed. */
public final class UnsupportedByStorageException extends StorageException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the failure {@code storage.unsupported}.
   *
   * @param what what was asked for, as the beginning of a sentence: {@code "The length of a
   *     content"}
   * @param asked how much of it
   * @param limit how much the store claims
   */
  public UnsupportedByStorageException(String what, long asked, long limit) {
    super(
        Retry.NEVER,
        problem("storage.unsupported", what + " (" + asked + ") must be at most " + limit + "."));
  }

  /**
   * Makes the failure {@code storage.unsupported}.
   *
   * @param part a part that the store does not claim, as the end of a sentence: {@code "an outbox"}
   */
  public UnsupportedByStorageException(String part) {
    super(Retry.NEVER, problem("storage.unsupported", "The store does not claim " + part + "."));
  }
}
