package org.opensupervision.model.assessment;

/** How a duty stands on a day; a closed list. */
public enum Status {
  /** It cannot be met yet: the day on which it opens lies ahead. */
  UPCOMING,

  /** It can be met and is still in time. */
  OPEN,

  /** The due date has passed; it can still be made good. */
  OVERDUE,

  /** It was met on or before the due date. */
  MET,

  /** It was met after the due date. */
  MET_LATE,

  /** It was not met in time and cannot be made good any more. */
  MISSED,

  /** An approved variation took it away. */
  WAIVED,

  /** Its clock stands still, as during an absence. */
  SUSPENDED,

  /** No machine can check it. */
  NOT_CHECKABLE,

  /** A fact that it needs is missing; the explanation names it. */
  UNKNOWN
}
