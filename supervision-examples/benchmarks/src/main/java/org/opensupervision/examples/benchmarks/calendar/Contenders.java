package org.opensupervision.examples.benchmarks.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** The calendars by name. */
public final class Contenders {
  private Contenders() {}

  /**
   * Returns the calendar {@code limit}, {@code ours}, {@code strata}, {@code naive} or {@code
   * jollyday}.
   *
   * @throws IllegalArgumentException if the name is another one
   */
  public static WorkingCalendar named(String name) {
    return switch (name) {
      case "limit" -> new LimitCalendar(WorkingCalendars.englandAndWales()::isWorkingDay);
      case "ours" -> WorkingCalendars.englandAndWales();
      case "strata" -> new StrataCalendar();
      case "naive" -> naive();
      case "jollyday" -> jollyday();
      default -> throw unknown(name);
    };
  }

  /**
   * Returns the calendar of numbers {@code limit} or {@code ours}.
   *
   * @throws IllegalArgumentException if the name is another one
   */
  public static NumberContender ofNumbers(String name) {
    return switch (name) {
      case "limit" -> limitNumbers();
      case "ours" -> new OurNumbers();
      default -> throw unknown(name);
    };
  }

  /** Returns the limit for days as numbers. */
  public static LimitNumbers limitNumbers() {
    return new LimitNumbers(WorkingCalendars.englandAndWales()::isWorkingDay);
  }

  /** Returns the naive calendar. */
  public static WorkingCalendar naive() {
    return new DayByDay(holidays()::contains);
  }

  private static Set<LocalDate> holidays() {
    WorkingCalendar ours = WorkingCalendars.englandAndWales();
    return LimitTables.FIRST
        .datesUntil(LimitTables.END)
        .filter(day -> ours.holidayName(day).isPresent())
        .collect(Collectors.toSet());
  }

  private static WorkingCalendar jollyday() {
    var manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
    return new DayByDay(day -> manager.isHoliday(day, "eng"));
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("The name (" + name + ") of a calendar must be known.");
  }
}
