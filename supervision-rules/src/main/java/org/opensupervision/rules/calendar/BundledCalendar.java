package org.opensupervision.rules.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.time.WorkingCalendar;

/** The bundled calendars, each read when it is first asked for. */
enum BundledCalendar {
  ENGLAND_AND_WALES("england-and-wales"),
  NORTHERN_IRELAND("northern-ireland"),
  SCOTLAND("scotland"),
  WEEKDAYS("weekdays") {
    @Override
    WorkingCalendar read() {
      LocalDate lastDay = LocalDate.of(2200, 12, 31);
      return CalendarDraft.ofWeekdays(label(), LocalDate.of(1900, 1, 1), lastDay, lastDay)
          .calendar();
    }
  };

  private final String label;
  private @Nullable WorkingCalendar calendar;

  BundledCalendar(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  synchronized WorkingCalendar get() {
    WorkingCalendar known = calendar;
    if (known == null) {
      known = read();
      calendar = known;
    }
    return known;
  }

  WorkingCalendar read() {
    return CalendarFile.bundled(label).calendar();
  }
}
