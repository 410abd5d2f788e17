package org.opensupervision.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

/** A calendar as an application might implement it: open on Saturdays, closed on Wednesdays. */
final class ForeignCalendar implements WorkingCalendar {

  private final LocalDate lastDay;

  ForeignCalendar(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  @Override
  public String getName() {
    return "day-nursery";
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    if (day.isBefore(getFirstDay()) || day.isAfter(getLastDay())) {
      throw CalendarRangeException.unknownDay(this, day);
    }
    return day.getDayOfWeek() != DayOfWeek.SUNDAY && day.getDayOfWeek() != DayOfWeek.WEDNESDAY;
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
    return LocalDate.of(2026, 1, 1);
  }

  @Override
  public LocalDate getLastDay() {
    return lastDay;
  }

  @Override
  public LocalDate getConfirmedThrough() {
    return LocalDate.of(2026, 6, 30);
  }
}
