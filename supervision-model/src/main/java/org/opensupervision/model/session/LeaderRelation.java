package org.opensupervision.model.session;

/** What somebody who leads a session is to the person who is supervised. */
public enum LeaderRelation {
  /** The person's own supervisor. */
  SUPERVISOR,
  /** The person's line manager, where that is somebody else. */
  LINE_MANAGER,
  /** Somebody who covers for the supervisor. */
  COVER,
  /** A colleague of equal standing. */
  PEER,
  /** Somebody from outside the organisation. */
  EXTERNAL
}
