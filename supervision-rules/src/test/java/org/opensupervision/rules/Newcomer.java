package org.opensupervision.rules;

import java.time.LocalDate;

/** A worker employed on Monday 5 January 2026, and the days on which something happens then. */
final class Newcomer {
  static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  static final LocalDate THU_5_FEBRUARY = LocalDate.of(2026, 2, 5);
  static final LocalDate FRI_6_FEBRUARY = LocalDate.of(2026, 2, 6);
  static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  static final LocalDate TUE_31_MARCH = LocalDate.of(2026, 3, 31);

  private Newcomer() {}

  static Story worker() {
    return Story.ofWorkerEmployed(MON_5_JANUARY);
  }
}
