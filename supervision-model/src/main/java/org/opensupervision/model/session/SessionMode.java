package org.opensupervision.model.session;

/** How the people of a session met. */
public enum SessionMode {
  /** In one room. */
  FACE_TO_FACE,

  /** By video call. */
  VIDEO,

  /** By telephone. */
  TELEPHONE
}
