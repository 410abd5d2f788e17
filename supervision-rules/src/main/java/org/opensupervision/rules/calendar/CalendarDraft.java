package org.opensupervision.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

/** A calendar in the making: what was said last about a day is what holds. */
final class CalendarDraft {

  private static final int DAYS_OF_WEEK = 7;
  private static final int FIRST_WEEKEND_DAY = 5;

  private final String name;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final LocalDate confirmedThrough;
  private final boolean[] working;
  private final Map<LocalDate, String> holidays = new HashMap<>();

  private CalendarDraft(
      String name, LocalDate firstDay, LocalDate lastDay, LocalDate confirmedThrough) {
    this.name = name;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.confirmedThrough = confirmedThrough;
    this.working = new boolean[(int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1];
  }

  /** Returns a draft in which people work from Monday to Friday. */
  static CalendarDraft ofWeekdays(
      String name, LocalDate firstDay, LocalDate lastDay, LocalDate confirmedThrough) {
    var draft = new CalendarDraft(name, firstDay, lastDay, confirmedThrough);
    int weekday = firstDay.getDayOfWeek().getValue() - 1;
    for (int index = 0; index < draft.working.length; index++) {
      draft.working[index] = weekday < FIRST_WEEKEND_DAY;
      weekday = (weekday + 1) % DAYS_OF_WEEK;
    }
    return draft;
  }

  /** Returns a draft that says of each day what a calendar says, under another name. */
  static CalendarDraft from(WorkingCalendar calendar, String name) {
    OwnCalendar.refuseDays(name, calendar.getFirstDay(), calendar.getLastDay());
    var draft =
        new CalendarDraft(
            name, calendar.getFirstDay(), calendar.getLastDay(), calendar.getConfirmedThrough());
    for (int index = 0; index < draft.working.length; index++) {
      LocalDate day = draft.firstDay.plusDays(index);
      draft.working[index] = calendar.isWorkingDay(day);
      calendar.holidayName(day).ifPresent(holiday -> draft.holidays.put(day, holiday));
    }
    return draft;
  }

  /** Makes a day a holiday, or renames it where it is one. */
  void addHoliday(LocalDate day, String holiday) {
    working[index(day)] = false;
    holidays.put(day, holiday);
  }

  /** Makes a day a plain one: worked on from Monday to Friday, and as it was on a weekend. */
  void removeHoliday(LocalDate day) {
    int index = index(day);
    holidays.remove(day);
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
      working[index] = true;
    }
  }

  ListedCalendar calendar() {
    return new ListedCalendar(this);
  }

  String name() {
    return name;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  LocalDate confirmedThrough() {
    return confirmedThrough;
  }

  DayTable workingDays() {
    return new DayTable(working);
  }

  Map<LocalDate, String> holidays() {
    return Map.copyOf(holidays);
  }

  private int index(LocalDate day) {
    long index = day.toEpochDay() - firstDay.toEpochDay();
    if (index < 0 || index >= working.length) {
      throw CalendarRangeException.unknownDay(calendar(), day);
    }
    return (int) index;
  }
}
