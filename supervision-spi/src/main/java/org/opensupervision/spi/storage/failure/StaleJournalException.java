package org.opensupervision.spi.storage.failure;

import org.opensupervision.spi.storage.value.JournalId;

/** Thrown when a journal that was read to decide has moved on since; nothing was changed. */
public final class StaleJournalException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient JournalId journal;
  private final long expected;
  private final long actual;

  /**
   * Makes the failure {@code storage.stale}.
   *
   * @param expected the sequence that the guard names
   * @param actual the sequence that the journal has; the same one if only its hash is another
   */
  public StaleJournalException(JournalId journal, long expected, long actual) {
    super(Retry.AFTER_READING_AGAIN, problem("storage.stale", says(journal, expected, actual)));
    this.journal = journal;
    this.expected = expected;
    this.actual = actual;
  }

  /** Returns the journal that has moved on, the first such one in the order of the guards. */
  public JournalId getJournal() {
    return journal;
  }

  /** Returns the sequence at which the caller read the journal. */
  public long getExpected() {
    return expected;
  }

  /** Returns the sequence that the journal has now. */
  public long getActual() {
    return actual;
  }

  private static String says(JournalId journal, long expected, long actual) {
    return "The journal "
        + journal.getText()
        + " was read at "
        + expected
        + " and is now at "
        + actual
        + (expected == actual ? " with another hash." : ".");
  }
}
