package org.opensupervision.model.fact;

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
    boolean isCase = this instanceof CaseId;
    return isCase == other instanceof CaseId
        ? getValue().compareTo(other.getValue())
        : Boolean.compare(isCase, !isCase);
  }
}
