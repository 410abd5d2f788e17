package org.opensupervision.spi.storage.failure;

import java.time.Instant;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Thrown when something is to be erased that must still be kept; nothing was changed.
 *
 * <p>It goes by the clock of the store. A caller who thinks that the time has come should have the
 * clocks looked at.
 */
public final class ErasureTooEarlyException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.too-early}. */
  public ErasureTooEarlyException(JournalId journal, Instant notBefore) {
    super(
        Retry.NEVER,
        problem(
            "storage.too-early",
            "Of the journal "
                + journal.getText()
                + " nothing must be erased before "
                + notBefore
                + "."));
  }
}
