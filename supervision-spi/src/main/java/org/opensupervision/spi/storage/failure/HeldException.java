package org.opensupervision.spi.storage.failure;

import java.util.Collection;
import java.util.List;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.KeyText;

/** Thrown when a journal that is to be erased is held; nothing was changed. */
public final class HeldException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient JournalId journal;
  private final transient List<String> holds;

  /** Makes the failure {@code storage.held}. */
  public HeldException(JournalId journal, Collection<String> holds) {
    super(
        Retry.NEVER,
        problem(
            "storage.held",
            "The journal "
                + journal.getText()
                + " cannot be erased: the number of its holds is "
                + holds.size()
                + "."));
    this.journal = journal;
    this.holds = holds.stream().sorted(KeyText.ORDER).toList();
  }

  /** Returns the journal that is held, the first such one in the order of the erasures. */
  public JournalId getJournal() {
    return journal;
  }

  /** Returns the ids of all its holds, in code point order. */
  public List<String> getHolds() {
    return holds;
  }
}
