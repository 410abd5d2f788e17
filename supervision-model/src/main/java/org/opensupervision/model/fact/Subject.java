package org.opensupervision.model.fact;

import java.util.Comparator;

/**
 * Whom a fact or a duty is about: a member of staff or a child's case.
 *
 * <p>Each subject has a journal of its own: a person's supervision file, or the child's record.
 * Subjects are ordered people first, then cases, each by the characters of their id.
 */
public sealed interface Subject extends Comparable<Subject> permits PersonId, CaseId {

  /** Returns the text of the id. */
  String getValue();

  @Override
  default int compareTo(Subject other) {
    return Comparator.<Subject, Boolean>comparing(CaseId.class::isInstance)
        .thenComparing(Subject::getValue)
        .compare(this, other);
  }
}
