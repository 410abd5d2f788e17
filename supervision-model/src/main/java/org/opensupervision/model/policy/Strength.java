package org.opensupervision.model.policy;

/** How strongly a document asks for something. */
public enum Strength {
  /** The document requires it. */
  MUST,

  /** The document expects it unless there is a reason. */
  SHOULD,

  /** The document calls it good practice. */
  GOOD_PRACTICE
}
