package org.opensupervision.examples.benchmarks.calendar;

import java.time.LocalDate;

/** A working calendar that can be asked the four questions. */
public interface Contender {

  /** Returns whether people work on a day. */
  boolean isWorkingDay(LocalDate day);

  /** Returns the working day so many working days after a day, which is itself not counted. */
  LocalDate plus(LocalDate from, int workingDays);

  /** Returns how many working days there are from a day up to and without another. */
  int count(LocalDate from, LocalDate toExclusive);
}
