package org.opensupervision.rules.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.time.WorkingCalendar;

/** The bundled calendars, each read when it is first asked for. */
final class BundledCalendars {

  static final String ENGLAND_AND_WALES = "england-and-wales";
  static final String NORTHERN_IRELAND = "northern-ireland";
  static final String SCOTLAND = "scotland";
  static final String WEEKDAYS = "weekdays";

  static final List<String> NAMES =
      List.of(ENGLAND_AND_WALES, NORTHERN_IRELAND, SCOTLAND, WEEKDAYS);

  private static final Map<String, WorkingCalendar> READ = new HashMap<>();

  private BundledCalendars() {}

  static synchronized WorkingCalendar get(String name) {
    WorkingCalendar known = READ.get(name);
    if (known == null) {
      known = read(name);
      READ.put(name, known);
    }
    return known;
  }

  private static WorkingCalendar read(String name) {
    return name.equals(WEEKDAYS) ? weekdays() : CalendarFile.bundled(name).calendar();
  }

  private static WorkingCalendar weekdays() {
    LocalDate lastDay = LocalDate.of(2200, 12, 31);
    return CalendarDraft.ofWeekdays(WEEKDAYS, LocalDate.of(1900, 1, 1), lastDay, lastDay)
        .calendar();
  }
}
