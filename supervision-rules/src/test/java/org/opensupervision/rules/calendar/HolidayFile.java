package org.opensupervision.rules.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The text of a bundled calendar, made from Jollyday and the corrections that it needs. */
record HolidayFile(String calendar, String place, String division) {

  static final HolidayFile ENGLAND_AND_WALES =
      new HolidayFile("england-and-wales", "England and Wales", "eng");
  static final HolidayFile SCOTLAND = new HolidayFile("scotland", "Scotland", "sct");
  static final HolidayFile NORTHERN_IRELAND =
      new HolidayFile("northern-ireland", "Northern Ireland", "nir");

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2040;

  private static final String HEADING =
      """
      # Bank holidays in %s.
      # Made from Jollyday %s (Apache-2.0) by a test; see docs/decisions/0010-holidays-as-data.md.
      # Corrected: in 2002 the spring bank holiday was moved from 27 May to 4 June, and 3 June was added.
      # After confirmed-through the holidays follow from the standing rules. Jollyday does not record
      # how far they were published when it appeared: that day is our cautious choice.
      # first-day: %s-01-01
      # last-day: %s-12-31
      # confirmed-through: 2027-12-31
      date,name
      """;

  private static final HolidayManager MANAGER =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  String text() {
    var text =
        new StringBuilder(HEADING.formatted(place, jollydayVersion(), FIRST_YEAR, LAST_YEAR));
    holidays(division)
        .forEach((day, name) -> text.append(day).append(',').append(name).append('\n'));
    return text.toString();
  }

  static Map<LocalDate, String> holidays(String division) {
    var holidays = new TreeMap<LocalDate, String>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (Holiday holiday : MANAGER.getHolidays(Year.of(year), division)) {
        add(holidays, holiday);
      }
    }
    correct(holidays);
    return holidays;
  }

  /** A holiday at the weekend stands in the file twice: on its own day and on its substitute. */
  private static void add(Map<LocalDate, String> holidays, Holiday holiday) {
    LocalDate actual = holiday.getActualDate();
    if (holiday.getDate().equals(actual)) {
      holidays.put(actual, name(holiday));
      return;
    }
    holidays.put(holiday.getDate(), name(holiday) + " (substitute day)");
    if (actual.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      holidays.put(actual, name(holiday));
    }
  }

  private static void correct(Map<LocalDate, String> holidays) {
    holidays.remove(LocalDate.of(2002, Month.MAY, 27));
    holidays.put(LocalDate.of(2002, Month.JUNE, 3), "Queen's Golden Jubilee");
    holidays.put(LocalDate.of(2002, Month.JUNE, 4), "Spring Bank Holiday");
  }

  private static String name(Holiday holiday) {
    String name = holiday.getDescription(Locale.UK);
    return name.equals("Christmas") ? "Christmas Day" : name;
  }

  private static String jollydayVersion() {
    var properties = new Properties();
    try (InputStream in =
        HolidayManager.class.getResourceAsStream(
            "/META-INF/maven/de.focus-shift/jollyday-core/pom.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
