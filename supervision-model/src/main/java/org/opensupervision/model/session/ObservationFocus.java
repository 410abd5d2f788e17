package org.opensupervision.model.session;

/** What is looked at in an observation. */
public enum ObservationFocus {
  /** Direct work with children, families and other professionals. */
  PRACTICE,

  /** Supervising somebody else. */
  SUPERVISION
}
