package org.opensupervision.examples.benchmarks.calendar;

/** A working calendar whose days are numbers, counted from 1 January 1970. */
public interface NumberContender {

  /** Returns whether people work on a day. */
  boolean isWorkingDay(int day);

  /** Returns the working day so many working days after a day, which is itself not counted. */
  int plus(int from, int workingDays);

  /** Returns how many working days there are from a day up to and without another. */
  int count(int from, int toExclusive);
}
