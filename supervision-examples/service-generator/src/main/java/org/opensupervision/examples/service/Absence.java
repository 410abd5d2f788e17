package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.opensupervision.model.employment.AbsenceKind;

/** An absence from its first day up to and without the day of return. */
record Absence(LocalDate from, LocalDate back, AbsenceKind kind, boolean planned) {
  private static final int LONG = 28;

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(back);
  }

  long days() {
    return ChronoUnit.DAYS.between(from, back);
  }

  boolean isLong() {
    return days() >= LONG;
  }
}
