package org.opensupervision.rules.calendar;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What is refused of the calendars and holidays that an application states. */
final class OwnCalendar {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,9}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private static final int LONGEST_HOLIDAY = 100;

  private OwnCalendar() {}

  static void refuseName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "The name (" + name + ") of a calendar must be lower-case words joined by hyphens.");
    }
    if (WorkingCalendars.names().contains(name)) {
      throw new IllegalArgumentException(
          "The name ("
              + name
              + ") of a calendar must not be that of a bundled one.\n"
              + "Maybe change that one instead.");
    }
  }

  static void refuseHoliday(LocalDate day, String holiday) {
    if (holiday.isBlank() || holiday.length() > LONGEST_HOLIDAY || hasControls(holiday)) {
      throw new IllegalArgumentException(
          "The name ("
              + holiday.length()
              + " characters) of the holiday on "
              + day
              + " must be 1 to "
              + LONGEST_HOLIDAY
              + " printable ones.");
    }
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  static void refuseDays(String name, LocalDate firstDay, LocalDate lastDay) {
    if (firstDay.getYear() < FIRST_YEAR || lastDay.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The days ("
              + firstDay
              + " to "
              + lastDay
              + ") of the calendar "
              + name
              + " must be in the years "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ".");
    }
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "The last day ("
              + lastDay
              + ") of the calendar "
              + name
              + " must not be before its first, "
              + firstDay
              + ".");
    }
  }
}
