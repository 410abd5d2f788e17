package org.opensupervision.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

/** A calendar in the making: what was said last about a day is what holds. */
final class CalendarDraft {

  private static final int DAYS_OF_WEEK = 7;

  private final String name;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final LocalDate confirmedThrough;
  private final BitSet working = new BitSet();
  private final Map<LocalDate, String> holidays = new HashMap<>();

  private CalendarDraft(
      String name, LocalDate firstDay, LocalDate lastDay, LocalDate confirmedThrough) {
    this.name = name;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.confirmedThrough = confirmedThrough;
  }

  /** Returns a draft in which people work from Monday to Friday. */
  static CalendarDraft ofWeekdays(
      String name, LocalDate firstDay, LocalDate lastDay, LocalDate confirmedThrough) {
    var draft = new CalendarDraft(name, firstDay, lastDay, confirmedThrough);
    int monday = DayOfWeek.MONDAY.getValue() - firstDay.getDayOfWeek().getValue();
    for (int week = monday; week < draft.length(); week += DAYS_OF_WEEK) {
      draft.working.set(Math.max(week, 0), Math.max(Math.min(week + 5, draft.length()), 0));
    }
    return draft;
  }

  /** Returns a draft that says of each day what a calendar says, under another name. */
  static CalendarDraft from(WorkingCalendar calendar, String name) {
    var draft =
        new CalendarDraft(
            name, calendar.getFirstDay(), calendar.getLastDay(), calendar.getConfirmedThrough());
    for (int index = 0; index < draft.length(); index++) {
      LocalDate day = draft.firstDay.plusDays(index);
      draft.working.set(index, calendar.isWorkingDay(day));
      calendar.holidayName(day).ifPresent(holiday -> draft.holidays.put(day, holiday));
    }
    return draft;
  }

  /** Makes a day a holiday, or renames it where it is one. */
  void addHoliday(LocalDate day, String holiday) {
    working.clear(index(day));
    holidays.put(day, holiday);
  }

  /** Makes a day a plain one: worked on from Monday to Friday, and as it was on a weekend. */
  void removeHoliday(LocalDate day) {
    int index = index(day);
    holidays.remove(day);
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
      working.set(index);
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

  DayBits workingDays() {
    return new DayBits(working, length());
  }

  Map<LocalDate, String> holidays() {
    return Map.copyOf(holidays);
  }

  private int length() {
    return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
  }

  private int index(LocalDate day) {
    if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
      throw CalendarRangeException.unknownDay(calendar(), day);
    }
    return (int) ChronoUnit.DAYS.between(firstDay, day);
  }
}
