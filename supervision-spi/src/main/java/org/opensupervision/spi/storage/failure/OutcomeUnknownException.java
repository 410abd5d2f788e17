package org.opensupervision.spi.storage.failure;

import org.opensupervision.spi.storage.value.CommandId;

/**
 * Thrown when the answer to a commit was lost: it happened wholly or not at all, and nobody knows.
 *
 * <p>Committing again under the same command id settles it. Calls of the outbox and the access log
 * can lose their answers too; to repeat them does no harm.
 */
public final class OutcomeUnknownException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.outcome-unknown}. */
  public OutcomeUnknownException(CommandId command, Throwable cause) {
    super(
        Retry.SAME_COMMAND,
        problem(
            "storage.outcome-unknown",
            "Whether the command " + command.getText() + " was committed is not known."),
        cause);
  }

  /** Makes the failure {@code storage.outcome-unknown} of a call that has no command id. */
  public OutcomeUnknownException(Throwable cause) {
    super(
        Retry.SAME_COMMAND,
        problem("storage.outcome-unknown", "Whether what was asked for was done is not known."),
        cause);
  }
}
