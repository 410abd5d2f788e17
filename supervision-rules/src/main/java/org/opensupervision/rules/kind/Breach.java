package org.opensupervision.rules.kind;

import org.opensupervision.rules.timeline.Days;

/**
 * Where a gap is first broken if nothing ends it.
 *
 * @param stage the stage of that day
 * @param departure the decision whose interval is exceeded, by its position; -1 where it is the
 *     interval of the stage
 * @param day the first day of the breach; {@link Days#NEVER} while the clock stands still before it
 */
record Breach(int stage, int departure, int day) {

  /** The last day in time. */
  int due() {
    return day == Days.NEVER ? Days.NEVER : day - 1;
  }
}
