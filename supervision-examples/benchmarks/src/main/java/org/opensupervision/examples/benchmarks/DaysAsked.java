package org.opensupervision.examples.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** The days that calendars are asked about: the same ones in every run. */
final class DaysAsked {
  static final int COUNT = 1024;
  static final LocalDate[] FIRST = new LocalDate[COUNT];
  static final LocalDate[] ABOUT_A_YEAR_LATER = new LocalDate[COUNT];

  static {
    var random = new SplittableRandom(42);
    LocalDate start = LocalDate.of(2020, 1, 1);
    for (int i = 0; i < COUNT; i++) {
      FIRST[i] = start.plusDays(random.nextInt(3_652));
      ABOUT_A_YEAR_LATER[i] = FIRST[i].plusDays(350L + random.nextInt(31));
    }
  }

  private DaysAsked() {}
}
