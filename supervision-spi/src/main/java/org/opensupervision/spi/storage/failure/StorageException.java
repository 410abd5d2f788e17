package org.opensupervision.spi.storage.failure;

import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Thrown when a store cannot do what it was asked; each kind is one type in this package.
 *
 * <p>Every kind but {@link OutcomeUnknownException} means that nothing was changed. Messages carry
 * ids, kinds and numbers, never content; a cause that a vendor adds must be as clean.
 */
public abstract sealed class StorageException extends SupervisionException
    permits StaleJournalException,
        CommandReusedException,
        OutcomeUnknownException,
        StorageUnavailableException,
        StorageCorruptException,
        StorageFullException,
        StorageClosedException,
        UnsupportedByStorageException,
        CursorRefusedException,
        LeaseLostException,
        HeldException,
        ErasureTooEarlyException {

  private static final long serialVersionUID = 1L;

  private final Retry retry;

  StorageException(Retry retry, Problem problem) {
    super(problem);
    this.retry = retry;
  }

  StorageException(Retry retry, Problem problem, Throwable cause) {
    super(problem, cause);
    this.retry = retry;
  }

  /** Returns what the caller can do now. */
  public final Retry getRetry() {
    return retry;
  }

  static Problem problem(String code, String message) {
    return Problem.builder().code(code).message(message).build();
  }
}
