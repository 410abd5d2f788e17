package org.opensupervision.model.explanation;

/** What kind of value a step used. */
public enum DetailKind {
  /** A day, as in {@code 2026-04-13}. */
  DATE,

  /** A length of time, as in {@code 5 working days}. */
  TERM,

  /** A whole number. */
  NUMBER,

  /** The id of a fact. */
  FACT,

  /** The id of a clause. */
  CLAUSE,

  /** Words of the policy language or of a document. */
  WORDS
}
