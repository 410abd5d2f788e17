package org.opensupervision.rules.timeline;

/** How an event that answers another one belongs to it. */
public enum Bond {
  /** It does not: whatever comes after answers. */
  NONE,

  /** It is a record of the event. */
  OWNER,

  /** Both are records of one event, such as the record of a session and a signature under it. */
  SIBLING
}
