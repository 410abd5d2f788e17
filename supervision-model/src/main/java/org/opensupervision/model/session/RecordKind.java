package org.opensupervision.model.session;

/** Which record of a session is meant. */
public enum RecordKind {
  /** The personal supervision record. */
  PERSONAL_RECORD,

  /** The log of all sessions of a person. */
  SUPERVISION_LOG
}
