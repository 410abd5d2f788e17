package org.opensupervision.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Mondays to Fridays of the years 2020 to 2029, one day at a time. */
final class PlainWeekdays implements WorkingCalendar {

  @Override
  public String getName() {
    return "plain-weekdays";
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    if (day.isBefore(getFirstDay()) || day.isAfter(getLastDay())) {
      throw CalendarRangeException.unknownDay(this, day);
    }
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  @Override
  public int countWorkingDays(LocalDate from, LocalDate toExclusive) {
    return (int) from.datesUntil(toExclusive).filter(this::isWorkingDay).count();
  }

  @Override
  public Optional<String> holidayName(LocalDate day) {
    return Optional.empty();
  }

  @Override
  public LocalDate getFirstDay() {
    return LocalDate.of(2020, 1, 1);
  }

  @Override
  public LocalDate getLastDay() {
    return LocalDate.of(2029, 12, 31);
  }

  @Override
  public LocalDate getConfirmedThrough() {
    return getLastDay();
  }
}
