package org.opensupervision.model.declaration;

/** Whom a declared event or attribute is about. */
public enum About {
  /** A member of staff. */
  PERSON,

  /** A child's case. */
  CASE
}
