package org.opensupervision.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The oracle: working days found by walking from day to day. */
record NaiveDays(Set<LocalDate> holidays) {

  boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  LocalDate plusWorkingDays(LocalDate from, int days) {
    LocalDate day = from;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  int countWorkingDays(LocalDate from, LocalDate toExclusive) {
    int count = 0;
    for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }
}
