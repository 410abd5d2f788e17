package org.opensupervision.model.session;

/** What kind of session it is; only what a clause asks for counts towards it. */
public enum SessionType {
  /** Planned, one to one. */
  INDIVIDUAL,

  /** Facilitated, several workers together. */
  GROUP,

  /** Among colleagues of equal standing. */
  PEER,

  /** With a clinical or specialist colleague. */
  CLINICAL,

  /** Unplanned, between sessions. */
  INFORMAL
}
