package org.opensupervision.model.session;

/** A side of the supervisory relationship. */
public enum Party {
  /** The supervisor. */
  SUPERVISOR,

  /** The person who is supervised. */
  WORKER
}
