package org.opensupervision.rules.engine.destruction;

import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Why nothing of a file is destroyed. */
@Protected(Protection.PUBLIC)
public enum LeftReason {
  /** A legal hold is in place, by the facts or in the store; it always wins. */
  HELD,

  /** The time to keep it is over by one clause and runs by another. */
  KEPT_LONGER,

  /** The employment or the case that it is of has not ended. */
  NOT_ENDED,

  /** What would remain of the file would be judged otherwise than it is. */
  INTERTWINED,

  /** The clause is about a part that the host keeps, and has to destroy. */
  KEPT_ELSEWHERE,

  /** Something was recorded in it, or became due, after it was proposed. */
  CHANGED,

  /** It does not verify, or holds what this library did not write. */
  UNREADABLE
}
