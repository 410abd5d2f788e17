package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How soon something is done that is asked for within a month: mostly in time, sometimes late, and
 * sometimes never.
 *
 * @param inTime the share that is done in time
 * @param late the share that is done after the month
 */
record Promptness(double inTime, double late) {
  private static final int LAST_DAY_IN_TIME = 27;
  private static final int FIRST_DAY_TOO_LATE = 32;
  private static final int LAST_DAY = 80;

  /** Returns the working day on which it is done; nothing if it never is. */
  Optional<LocalDate> after(LocalDate day, Days days, Chance chance) {
    int outcome = chance.share(inTime, late, 1 - inTime - late);
    int wait =
        outcome == 0
            ? chance.between(2, LAST_DAY_IN_TIME)
            : chance.between(FIRST_DAY_TOO_LATE, LAST_DAY);
    return outcome == 2 ? Optional.empty() : Optional.of(days.onOrBefore(day.plusDays(wait)));
  }
}
