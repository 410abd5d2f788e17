package org.opensupervision.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days off in England and Wales by the published rules, without any library: the rules of the
 * Banking and Financial Dealings Act 1971, and every proclaimed exception since 2000.
 */
final class PublishedRules {

  private static final Map<LocalDate, LocalDate> MOVED =
      Map.of(
          LocalDate.of(2002, Month.MAY, 27), LocalDate.of(2002, Month.JUNE, 4),
          LocalDate.of(2012, Month.MAY, 28), LocalDate.of(2012, Month.JUNE, 4),
          LocalDate.of(2020, Month.MAY, 4), LocalDate.of(2020, Month.MAY, 8),
          LocalDate.of(2022, Month.MAY, 30), LocalDate.of(2022, Month.JUNE, 2));

  private static final Set<LocalDate> PROCLAIMED =
      Set.of(
          LocalDate.of(2002, Month.JUNE, 3),
          LocalDate.of(2011, Month.APRIL, 29),
          LocalDate.of(2012, Month.JUNE, 5),
          LocalDate.of(2022, Month.JUNE, 3),
          LocalDate.of(2022, Month.SEPTEMBER, 19),
          LocalDate.of(2023, Month.MAY, 8));

  private PublishedRules() {}

  static Set<LocalDate> daysOff(int firstYear, int lastYear) {
    var days = new TreeSet<LocalDate>();
    for (int year = firstYear; year <= lastYear; year++) {
      addYear(days, year);
    }
    MOVED.forEach(
        (from, to) -> {
          days.remove(from);
          days.add(to);
        });
    days.addAll(PROCLAIMED);
    return days;
  }

  private static void addYear(Set<LocalDate> days, int year) {
    addOrNextFree(days, LocalDate.of(year, Month.JANUARY, 1));
    LocalDate easter = easter(year);
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(monday(year, Month.MAY, 1));
    days.add(monday(year, Month.MAY, -1));
    days.add(monday(year, Month.AUGUST, -1));
    addChristmas(days, LocalDate.of(year, Month.DECEMBER, 25));
  }

  /** Of Christmas Day and Boxing Day, the one that is on a weekday keeps it. */
  private static void addChristmas(Set<LocalDate> days, LocalDate christmas) {
    LocalDate boxing = christmas.plusDays(1);
    if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
      days.add(boxing);
      addOrNextFree(days, christmas);
    } else {
      addOrNextFree(days, christmas);
      addOrNextFree(days, boxing);
    }
  }

  private static void addOrNextFree(Set<LocalDate> days, LocalDate holiday) {
    LocalDate day = holiday;
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || days.contains(day)) {
      day = day.plusDays(1);
    }
    days.add(day);
  }

  private static LocalDate monday(int year, Month month, int ordinal) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
  }

  /** Easter Sunday by the method of Gauss, in the form for the years 1900 to 2099. */
  private static LocalDate easter(int year) {
    int moon = (19 * (year % 19) + 24) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
    int days = moon + sunday;
    boolean late = days == 35 || (days == 34 && moon == 28 && year % 19 > 10);
    return LocalDate.of(year, Month.MARCH, 22).plusDays(late ? days - 7L : days);
  }
}
