package org.opensupervision.examples.benchmarks.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * A calendar to compare ours with, behind the same interface, so that each is one call away.
 *
 * <p>Only the questions of the workload have answers.
 */
abstract class Contender implements WorkingCalendar {

  @Override
  public String getName() {
    return getClass().getSimpleName();
  }

  @Override
  public Optional<String> holidayName(LocalDate day) {
    throw new UnsupportedOperationException("Nobody is asked for the names of holidays.");
  }

  @Override
  public LocalDate getFirstDay() {
    return LimitTables.FIRST;
  }

  @Override
  public LocalDate getLastDay() {
    return LimitTables.END.minusDays(1);
  }

  @Override
  public LocalDate getConfirmedThrough() {
    return getLastDay();
  }
}
