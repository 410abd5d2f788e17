package org.opensupervision.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lettered rows are those of the catalogue of difficult dates. */
class TermTest {

  private static final LocalDate SUN_1_FEBRUARY = LocalDate.of(2026, 2, 1);
  private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate THU_29_FEBRUARY_2024 = LocalDate.of(2024, 2, 29);
  private static final WorkingCalendar WEEKDAYS = new PlainWeekdays();

  static Stream<Arguments> lastDays() {
    return Stream.of(
        argumentSet("a calendar day", Term.ofCalendarDays(1), "2026-02-01", "2026-02-02"),
        argumentSet("weeks of 7 days", Term.ofWeeks(2), "2026-02-12", "2026-02-26"),
        argumentSet("D01 a year from 29 February", Term.ofYears(1), "2024-02-29", "2025-02-28"),
        argumentSet("D01 four years in one", Term.ofYears(4), "2024-02-29", "2028-02-29"),
        argumentSet("D02 a month from 31 January", Term.ofMonths(1), "2026-01-31", "2026-02-28"),
        argumentSet("D02 the same in a leap year", Term.ofMonths(1), "2028-01-31", "2028-02-29"),
        argumentSet("D02 two months from it", Term.ofMonths(2), "2026-01-31", "2026-03-31"),
        argumentSet("D03 six months from August", Term.ofMonths(6), "2025-08-30", "2026-02-28"),
        argumentSet("D03 the same into a leap year", Term.ofMonths(6), "2027-08-30", "2028-02-29"),
        argumentSet("D05 1900 is no leap year", Term.ofCalendarDays(1), "1900-02-28", "1900-03-01"),
        argumentSet("D05 2000 is one", Term.ofCalendarDays(1), "2000-02-28", "2000-02-29"),
        argumentSet("D05 2100 is none", Term.ofMonths(1), "2100-01-31", "2100-02-28"),
        argumentSet("D08 before 1970", Term.ofCalendarDays(1), "1969-12-31", "1970-01-01"),
        argumentSet("D19 six weeks", Term.ofWeeks(6), "2026-03-02", "2026-04-13"),
        argumentSet("D19 42 days", Term.ofCalendarDays(42), "2026-03-02", "2026-04-13"),
        argumentSet("D19 a month", Term.ofMonths(1), "2026-03-02", "2026-04-02"),
        argumentSet("a hundred years", Term.ofYears(100), "2200-02-28", "2300-02-28"));
  }

  @ParameterizedTest
  @MethodSource("lastDays")
  void term_endsOnItsLastDay(Term term, LocalDate start, LocalDate lastDay) {
    assertThat(term.lastDay(start, WEEKDAYS)).isEqualTo(lastDay);
  }

  @Test
  void yearsFromEachEarlierEnd_driftFromTheAnchor() {
    LocalDate chained = THU_29_FEBRUARY_2024;
    for (int year = 0; year < 4; year++) {
      chained = Term.ofYears(1).lastDay(chained, WEEKDAYS);
    }

    assertThat(chained).isEqualTo(LocalDate.of(2028, 2, 28));
    assertThat(Term.ofYears(4).lastDay(THU_29_FEBRUARY_2024, WEEKDAYS)).isNotEqualTo(chained);
  }

  @Test
  void termInWorkingDays_asksTheCalendar() {
    assertThat(Term.ofWorkingDays(5).lastDay(THU_2_APRIL, WEEKDAYS))
        .isEqualTo(LocalDate.of(2026, 4, 9));
  }

  @Test
  void termInOtherUnits_goesBeyondTheCalendar() {
    assertThat(Term.ofYears(75).lastDay(THU_2_APRIL, WEEKDAYS)).isEqualTo(LocalDate.of(2101, 4, 2));
  }

  @Test
  void termInWorkingDaysBeyondTheCalendar_isRefused() {
    assertThatExceptionOfType(CalendarRangeException.class)
        .isThrownBy(() -> Term.ofWorkingDays(1_000).lastDay(LocalDate.of(2029, 1, 1), WEEKDAYS));
  }

  static Stream<Arguments> refusedAmounts() {
    return Stream.of(
        argumentSet("D18 no days", 0, TermUnit.CALENDAR_DAYS),
        argumentSet("D18 minus one month", -1, TermUnit.MONTHS),
        argumentSet("more than a hundred years", 101, TermUnit.YEARS),
        argumentSet("more than a hundred years of months", 1_201, TermUnit.MONTHS),
        argumentSet("more than a hundred years of weeks", 5_201, TermUnit.WEEKS),
        argumentSet("more than a hundred years of days", 36_526, TermUnit.CALENDAR_DAYS),
        argumentSet("more than a hundred years of work", 26_101, TermUnit.WORKING_DAYS),
        argumentSet("D18 the largest number", Integer.MAX_VALUE, TermUnit.WEEKS));
  }

  @ParameterizedTest
  @MethodSource("refusedAmounts")
  void amountOutOfBounds_isRefused(int amount, TermUnit unit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(amount, unit))
        .withMessageStartingWith("The amount (" + amount + ") of a term in ");
  }

  static Stream<Arguments> refusedStarts() {
    return Stream.of(
        argumentSet("D06 before 1900", LocalDate.of(1899, 12, 31)),
        argumentSet("D06 the first year", LocalDate.of(1, 1, 1)),
        argumentSet("D07 after 2200", LocalDate.of(2201, 1, 1)),
        argumentSet("D07 the last day of all", LocalDate.MAX));
  }

  @ParameterizedTest
  @MethodSource("refusedStarts")
  void startInAnotherAge_isRefused(LocalDate start) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.ofCalendarDays(1).lastDay(start, WEEKDAYS))
        .withMessage("The start (%s) of a term must be in the years 1900 to 2200.", start);
  }

  @Test
  void text_isInWords() {
    assertThat(Term.ofWorkingDays(5).getText()).isEqualTo("5 working days");
    assertThat(Term.ofMonths(1)).hasToString("1 month");
  }

  @Test
  void equality_isOfAmountAndUnit() {
    assertThat(Term.ofWeeks(6)).isEqualTo(Term.of(6, TermUnit.WEEKS));
    assertThat(Term.ofWeeks(6)).isNotEqualTo(Term.ofCalendarDays(42));
    assertThat(Term.ofYears(1)).isNotEqualTo(Term.ofMonths(12));
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        argumentSet("days and months", Term.ofCalendarDays(27), Term.ofMonths(1), true),
        argumentSet(
            "days and the shortest month", Term.ofCalendarDays(28), Term.ofMonths(1), false),
        argumentSet("the longest month and days", Term.ofMonths(1), Term.ofCalendarDays(31), false),
        argumentSet("a month and more days", Term.ofMonths(1), Term.ofCalendarDays(32), true),
        argumentSet("weeks and days", Term.ofWeeks(6), Term.ofCalendarDays(42), false),
        argumentSet("weeks and months", Term.ofWeeks(6), Term.ofMonths(6), true),
        argumentSet("a year and 12 months", Term.ofYears(1), Term.ofMonths(12), false),
        argumentSet("11 months and a year", Term.ofMonths(11), Term.ofYears(1), true),
        argumentSet("days and a common year", Term.ofCalendarDays(365), Term.ofYears(1), false),
        argumentSet("days and eight years", Term.ofCalendarDays(2_920), Term.ofYears(8), true),
        argumentSet("days and 1896 to 1904", Term.ofCalendarDays(2_921), Term.ofYears(8), false),
        argumentSet("working days", Term.ofWorkingDays(5), Term.ofWorkingDays(6), true),
        argumentSet("working days and weeks", Term.ofWorkingDays(5), Term.ofWeeks(9), false),
        argumentSet("days and working days", Term.ofCalendarDays(7), Term.ofWorkingDays(6), true),
        argumentSet("a week from Sunday", Term.ofCalendarDays(5), Term.ofWorkingDays(5), false));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void order_holdsFromEveryStart(Term term, Term other, boolean shorter) {
    assertThat(term.isAlwaysShorterThan(other)).isEqualTo(shorter);
  }

  @ParameterizedTest
  @CsvSource({
    "1 MONTHS, 31 CALENDAR_DAYS, true",
    "1 MONTHS, 30 CALENDAR_DAYS, false",
    "12 MONTHS, 1 YEARS, true",
    "13 MONTHS, 1 YEARS, false",
    "6 WEEKS, 42 CALENDAR_DAYS, true",
    "43 CALENDAR_DAYS, 6 WEEKS, false",
    "4 WEEKS, 1 MONTHS, true",
    "30 CALENDAR_DAYS, 1 MONTHS, false",
    "5 WORKING_DAYS, 5 WORKING_DAYS, true",
    "6 WORKING_DAYS, 5 WORKING_DAYS, false",
    "5 WORKING_DAYS, 1 YEARS, false",
    "1 CALENDAR_DAYS, 1 WORKING_DAYS, true"
  })
  void terms_areNeverLongerInTheWorstCase(String one, String other, boolean never) {
    assertThat(term(one).isNeverLongerThan(term(other))).isEqualTo(never);
  }

  private static Term term(String text) {
    int space = text.indexOf(' ');
    int amount = Integer.parseInt(text.substring(0, space));
    return Term.of(amount, TermUnit.valueOf(text.substring(space + 1)));
  }

  @Property
  void termThatIsNeverLonger_endsNoLater(
      @ForAll TermUnit unit,
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll TermUnit otherUnit,
      @ForAll @IntRange(min = 1, max = 60) int otherAmount,
      @ForAll @DateRange(min = "2020-01-01", max = "2023-12-31") LocalDate start) {
    Term term = Term.of(bounded(amount, unit), unit);
    Term other = Term.of(bounded(otherAmount, otherUnit), otherUnit);

    if (term.isNeverLongerThan(other)) {
      assertThat(term.lastDay(start, WEEKDAYS)).isBeforeOrEqualTo(other.lastDay(start, WEEKDAYS));
    }
    assertThat(term.isNeverLongerThan(other) && other.isAlwaysShorterThan(term)).isFalse();
  }

  @Property
  void termThatIsAlwaysShorter_endsEarlier(
      @ForAll TermUnit unit,
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll TermUnit otherUnit,
      @ForAll @IntRange(min = 1, max = 60) int otherAmount,
      @ForAll @DateRange(min = "2020-01-01", max = "2023-12-31") LocalDate start) {
    Term term = Term.of(bounded(amount, unit), unit);
    Term other = Term.of(bounded(otherAmount, otherUnit), otherUnit);

    if (term.isAlwaysShorterThan(other)) {
      assertThat(term.lastDay(start, WEEKDAYS)).isBefore(other.lastDay(start, WEEKDAYS));
    } else if (other.isAlwaysShorterThan(term)) {
      assertThat(other.lastDay(start, WEEKDAYS)).isBefore(term.lastDay(start, WEEKDAYS));
    }
  }

  @Property
  void month_endsOnTheSameDayOrTheLast(
      @ForAll @IntRange(min = 1, max = 1_200) int months,
      @ForAll @DateRange(min = "1900-01-01", max = "2200-12-31") LocalDate start) {
    LocalDate end = Term.ofMonths(months).lastDay(start, WEEKDAYS);

    assertThat(end.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), end.lengthOfMonth()));
    assertThat(12 * end.getYear() + end.getMonthValue())
        .isEqualTo(12 * start.getYear() + start.getMonthValue() + months);
  }

  @Test
  void fourWeeksFromFebruary_endWithTheMonth() {
    assertThat(Term.ofWeeks(4).lastDay(SUN_1_FEBRUARY, WEEKDAYS))
        .isEqualTo(Term.ofMonths(1).lastDay(SUN_1_FEBRUARY, WEEKDAYS));
  }

  private static int bounded(int amount, TermUnit unit) {
    return unit == TermUnit.YEARS ? 1 + amount % 5 : amount;
  }
}
