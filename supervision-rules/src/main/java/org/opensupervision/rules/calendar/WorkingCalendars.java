package org.opensupervision.rules.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * The working calendars: bundled ones by name, those an application makes of its own data, and
 * changes to either.
 *
 * <p>The bundled calendars of the United Kingdom know the years 2000 to 2040. They are read when
 * they are first asked for, and every later request returns the same one. All methods are safe for
 * use by several threads.
 */
public final class WorkingCalendars {

  private static final String CHANGED = " (overridden)";

  private WorkingCalendars() {}

  /** Returns the calendar with the bank holidays of England and Wales. */
  public static WorkingCalendar englandAndWales() {
    return BundledCalendars.get(BundledCalendars.ENGLAND_AND_WALES);
  }

  /** Returns the calendar with the bank holidays of Scotland. */
  public static WorkingCalendar scotland() {
    return BundledCalendars.get(BundledCalendars.SCOTLAND);
  }

  /** Returns the calendar with the bank holidays of Northern Ireland. */
  public static WorkingCalendar northernIreland() {
    return BundledCalendars.get(BundledCalendars.NORTHERN_IRELAND);
  }

  /** Returns the calendar of Mondays to Fridays without any holiday, for the years 1900 to 2200. */
  public static WorkingCalendar weekdays() {
    return BundledCalendars.get(BundledCalendars.WEEKDAYS);
  }

  /** Returns the names of the bundled calendars in alphabetical order. */
  public static List<String> names() {
    return BundledCalendars.NAMES;
  }

  /**
   * Returns the bundled calendar of a name, such as {@code england-and-wales}.
   *
   * @throws SupervisionException with the code {@code calendar.unknown} if there is none
   */
  public static WorkingCalendar named(String name) {
    if (!names().contains(name)) {
      throw new SupervisionException(unknown(name));
    }
    return BundledCalendars.get(name);
  }

  /**
   * Returns a calendar of an application's own: Mondays to Fridays without the given holidays.
   *
   * <p>The application vouches for it, so its holidays count as confirmed through its last day. A
   * holiday on a weekend has a name and changes nothing else.
   *
   * @param name lower-case words joined by hyphens, and not the name of a bundled calendar
   * @param firstDay the first day for which the holidays are known
   * @param lastDay the last such day, in the years 1900 to 2200 like the first
   * @param holidays the days on which nobody works, with their names of 1 to 100 characters
   * @throws IllegalArgumentException if the name or the days are not like that
   * @throws org.opensupervision.model.time.CalendarRangeException if a holiday is before the first
   *     or after the last day
   */
  public static WorkingCalendar of(
      String name, LocalDate firstDay, LocalDate lastDay, Map<LocalDate, String> holidays) {
    OwnCalendar.refuseName(name);
    OwnCalendar.refuseDays(name, firstDay, lastDay);
    var draft = CalendarDraft.ofWeekdays(name, firstDay, lastDay, lastDay);
    return withHolidays(draft, holidays);
  }

  /**
   * Returns a calendar like the given one in which the given days are holidays too.
   *
   * <p>What is said here wins over what the calendar says, and a later change wins over an earlier
   * one. A day that is a holiday already gets the new name. The name of the result says that it was
   * overridden.
   *
   * @param holidays the days, with their names of 1 to 100 characters
   * @throws IllegalArgumentException if a name is not like that, or the calendar goes beyond the
   *     years 1900 to 2200
   * @throws org.opensupervision.model.time.CalendarRangeException if the calendar does not know one
   *     of the days
   */
  public static WorkingCalendar withHolidays(
      WorkingCalendar calendar, Map<LocalDate, String> holidays) {
    return withHolidays(CalendarDraft.from(calendar, changedName(calendar)), holidays);
  }

  /**
   * Returns a calendar like the given one in which the given days are no holidays.
   *
   * <p>From Monday to Friday such a day is then a working day, on a weekend it stays as it was. A
   * day that was no holiday is left alone, so that a change outlives the release that makes it
   * needless. What is said here wins over what the calendar says, and a later change wins over an
   * earlier one. The name of the result says that it was overridden.
   *
   * @throws IllegalArgumentException if the calendar goes beyond the years 1900 to 2200
   * @throws org.opensupervision.model.time.CalendarRangeException if the calendar does not know one
   *     of the days
   */
  public static WorkingCalendar withoutHolidays(
      WorkingCalendar calendar, Collection<LocalDate> days) {
    var draft = CalendarDraft.from(calendar, changedName(calendar));
    days.forEach(draft::removeHoliday);
    return draft.calendar();
  }

  /**
   * Returns the version of a calendar: a digest of its name and of everything it answers.
   *
   * <p>Two calendars have the same version exactly if no question tells them apart, however they
   * were made. To compute it takes some milliseconds, once for each calendar of this library and
   * every time for one that an application implements.
   */
  public static String versionOf(WorkingCalendar calendar) {
    return calendar instanceof ListedCalendar listed
        ? listed.version()
        : CalendarVersion.compute(calendar);
  }

  private static WorkingCalendar withHolidays(
      CalendarDraft draft, Map<LocalDate, String> holidays) {
    holidays.forEach(
        (day, holiday) -> {
          OwnCalendar.refuseHoliday(day, holiday);
          draft.addHoliday(day, holiday);
        });
    return draft.calendar();
  }

  private static String changedName(WorkingCalendar calendar) {
    String name = calendar.getName();
    return name.endsWith(CHANGED) ? name : name + CHANGED;
  }

  private static Problem unknown(String name) {
    return Problem.builder()
        .code("calendar.unknown")
        .message("The calendar (" + name + ") is not known.")
        .expected("one of " + String.join(", ", names()))
        .hint(Nearest.hint(name, names()))
        .build();
  }
}
