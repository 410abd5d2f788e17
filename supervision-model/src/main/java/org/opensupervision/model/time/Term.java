package org.opensupervision.model.time;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * A length of time allowed for something, in one unit: so many days, weeks, months or years.
 *
 * <p>A term is counted from a start that is itself never counted. Terms in different units are
 * different even where they often end on the same day: 6 weeks are always 42 days, a month is 28,
 * 29, 30 or 31. A term is at least 1 of its unit and at most about a hundred years.
 *
 * <p>Two terms are equal if amount and unit are; 12 months and 1 year are not equal, though they
 * always end on the same day.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract class Term {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  Term() {}

  /** Returns a term in which every day counts. */
  public static Term ofCalendarDays(int days) {
    return ImmutableTerm.of(days, TermUnit.CALENDAR_DAYS);
  }

  /**
   * Returns a term in which only the working days of a calendar count: 5 of them after Thursday 2
   * April 2026 end on Monday 13 April 2026 in England and Wales, over Easter.
   */
  public static Term ofWorkingDays(int days) {
    return ImmutableTerm.of(days, TermUnit.WORKING_DAYS);
  }

  /** Returns a term of whole weeks, of 7 calendar days each. */
  public static Term ofWeeks(int weeks) {
    return ImmutableTerm.of(weeks, TermUnit.WEEKS);
  }

  /** Returns a term of calendar months. */
  public static Term ofMonths(int months) {
    return ImmutableTerm.of(months, TermUnit.MONTHS);
  }

  /** Returns a term of calendar years. */
  public static Term ofYears(int years) {
    return ImmutableTerm.of(years, TermUnit.YEARS);
  }

  /**
   * Returns a term of an amount and a unit, as a policy file states them.
   *
   * @param amount from 1 to about a hundred years of the unit, such as 1,200 months
   * @throws IllegalArgumentException if {@code amount} is not in that range
   */
  public static Term of(int amount, TermUnit unit) {
    return ImmutableTerm.of(amount, unit);
  }

  /** Returns how many of the unit this term has, 1 or more. */
  @Value.Parameter
  public abstract int getAmount();

  /** Returns what this term is counted in. */
  @Value.Parameter
  public abstract TermUnit getUnit();

  /**
   * Returns the last day of this term when it starts on {@code start}; the start is not counted.
   *
   * <p>Months and years end on the same day of the later month, or on its last day where it has no
   * such day: 1 month from 31 January 2026 ends on 28 February 2026, 2 months from the same day end
   * on 31 March 2026. So a later end is always computed from the start, never from an earlier end.
   *
   * @param start a day of the years 1900 to 2200
   * @param calendar the days that count; asked only for a term in working days
   * @throws IllegalArgumentException if {@code start} is not in those years
   * @throws CalendarRangeException if the calendar does not know a working day that it needs
   */
  public LocalDate lastDay(LocalDate start, WorkingCalendar calendar) {
    refuseOtherYears(start);
    return switch (getUnit()) {
      case CALENDAR_DAYS -> start.plusDays(getAmount());
      case WORKING_DAYS -> calendar.plusWorkingDays(start, getAmount());
      case WEEKS -> start.plusWeeks(getAmount());
      case MONTHS -> start.plusMonths(getAmount());
      case YEARS -> start.plusYears(getAmount());
    };
  }

  /**
   * Returns whether this term ends before the other one from every common start, whatever the
   * calendar.
   *
   * <p>4 weeks are not always shorter than 1 month (from 1 February 2026 both end on 1 March), 27
   * days are. A term in working days is never always shorter than one in another unit, since enough
   * holidays make it longer.
   */
  public boolean isAlwaysShorterThan(Term other) {
    return TermOrder.alwaysShorter(this, other);
  }

  /**
   * Returns whether this term ends no later than the other one from every common start, whatever
   * the calendar.
   *
   * <p>1 month is never longer than 31 calendar days, and 12 months never longer than 1 year; 30
   * calendar days are longer than some months.
   */
  public boolean isNeverLongerThan(Term other) {
    return TermOrder.neverLonger(this, other);
  }

  /** Returns this term in English words, such as {@code 5 working days} or {@code 1 month}. */
  public String getText() {
    return getAmount() + " " + getUnit().words(getAmount());
  }

  @Override
  public final String toString() {
    return getText();
  }

  @Value.Check
  void refuseNonsense() {
    int limit = getUnit().limit();
    if (getAmount() < 1 || getAmount() > limit) {
      throw new IllegalArgumentException(
          "The amount ("
              + getAmount()
              + ") of a term in "
              + getUnit().words(0)
              + " must be from 1 to "
              + limit
              + ".");
    }
  }

  private static void refuseOtherYears(LocalDate start) {
    if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The start ("
              + start
              + ") of a term must be in the years "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ".");
    }
  }
}
