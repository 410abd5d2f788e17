package org.opensupervision.examples.service;

import java.time.LocalDate;
import org.opensupervision.model.time.WorkingCalendar;

/** The working days of the service. */
record Days(WorkingCalendar calendar) {

  LocalDate onOrAfter(LocalDate day) {
    LocalDate working = day;
    while (!calendar.isWorkingDay(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  LocalDate onOrBefore(LocalDate day) {
    LocalDate working = day;
    while (!calendar.isWorkingDay(working)) {
      working = working.minusDays(1);
    }
    return working;
  }

  /** Returns the working day so many working days later; with none, the day itself or the next. */
  LocalDate after(LocalDate day, int workingDays) {
    return workingDays == 0 ? onOrAfter(day) : calendar.plusWorkingDays(day, workingDays);
  }
}
