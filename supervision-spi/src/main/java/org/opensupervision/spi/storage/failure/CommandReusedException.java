package org.opensupervision.spi.storage.failure;

import org.opensupervision.spi.storage.value.CommandId;

/** Thrown when a command id comes back with a different command; nothing was changed. */
public final class CommandReusedException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.command-reused}. */
  public CommandReusedException(CommandId command) {
    super(
        Retry.NEVER,
        problem(
            "storage.command-reused",
            "The command id " + command.getText() + " was used before, for another command."));
  }
}
