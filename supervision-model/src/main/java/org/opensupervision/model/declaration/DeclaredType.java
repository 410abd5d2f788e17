package org.opensupervision.model.declaration;

/** What kind of value a declared part or attribute has. */
public enum DeclaredType {
  /** One of a list of words. */
  WORD,

  /** Any text. */
  TEXT,

  /** A whole number from 0. */
  NUMBER,

  /** True or false. */
  TRUTH,

  /** A day. */
  DATE,

  /** A length of time, such as 6 weeks. */
  TERM,

  /** The id of a member of staff. */
  PERSON,

  /** Several texts, or several of a list of words. */
  LIST
}
