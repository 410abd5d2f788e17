package org.opensupervision.rules.engine.file;

import org.immutables.value.Value;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.journal.JournalHead;

/**
 * The supervision file of a person, or the record of a case, as it was read.
 *
 * <p>Its head says how far it had got. A user who changes something hands the head back with the
 * command, and learns what others have recorded since, instead of overlooking it.
 */
@Value.Immutable(builder = false)
public interface SubjectFile {

  /** Returns everything that was recorded; no facts if nothing was. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 1)
  Journal getJournal();

  /** Returns how far the journal had got. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 2)
  JournalHead getHead();

  /** Returns how many entries have lost their content by erasure; they are not among the facts. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 3)
  int getErased();

  /** Returns whose it is. */
  @Protected(Protection.PUBLIC)
  default Subject getSubject() {
    return getJournal().getSubject();
  }

  /** Returns a file that was read at a head. */
  static SubjectFile of(Journal journal, JournalHead head, int erased) {
    return ImmutableSubjectFile.of(journal, head, erased);
  }
}
