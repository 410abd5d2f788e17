package org.opensupervision.rules.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The holidays of a bundled calendar, as a file of dates and names.
 *
 * <p>It has comment lines, three of which state {@code first-day}, {@code last-day} and {@code
 * confirmed-through}, then the header {@code date,name}, then a line for each holiday.
 */
final class CalendarFile {

  private static final String FOLDER = "/META-INF/supervision/calendars/";
  private static final String HEADER = "date,name";
  private static final int DATE_LENGTH = 10;

  private final String name;
  private final List<String> lines;

  private CalendarFile(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  static CalendarFile bundled(String name) {
    // Not with a plus: the first joined string of a program costs more than the whole file.
    String path = FOLDER.concat(name).concat(".csv");
    try (InputStream in = CalendarFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The file (" + path + ") must be in the jar.");
      }
      return new CalendarFile(name, lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    return lines;
  }

  ListedCalendar calendar() {
    var draft =
        CalendarDraft.ofWeekdays(
            name, stated("first-day"), stated("last-day"), stated("confirmed-through"));
    for (int i = lines.indexOf(HEADER) + 1; i < lines.size(); i++) {
      draft.addHoliday(date(lines.get(i)), lines.get(i).substring(DATE_LENGTH + 1));
    }
    return draft.calendar();
  }

  private LocalDate stated(String key) {
    String start = "# ".concat(key).concat(": ");
    for (String line : lines) {
      if (line.startsWith(start)) {
        return date(line.substring(start.length()));
      }
    }
    throw new IllegalStateException(
        "The file of the calendar " + name + " must state its " + key + ".");
  }

  /** Reads a date by hand: the first use of a date format would cost more than the whole file. */
  private static LocalDate date(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE_LENGTH));
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
