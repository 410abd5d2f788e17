package org.opensupervision.spi.storage.journal;

import java.util.List;
import org.immutables.value.Value;

/** Some entries of one journal, and the head that the journal had when they were read. */
@Value.Immutable(builder = false)
public interface JournalPage {

  /** Returns the head of the journal at the moment of reading. */
  @Value.Parameter(order = 1)
  JournalHead getHead();

  /** Returns the entries in the order of their sequences. */
  @Value.Parameter(order = 2)
  List<Entry> getEntries();

  /** Returns a page. */
  static JournalPage of(JournalHead head, List<Entry> entries) {
    return ImmutableJournalPage.of(head, entries);
  }

  /** Returns whether nothing follows this page: it is empty or ends at the head. */
  default boolean isLast() {
    return getEntries().isEmpty()
        || getEntries().get(getEntries().size() - 1).getSequence() >= getHead().getSequence();
  }
}
