package org.opensupervision.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which an organisation works, within the years for which that is known.
 *
 * <p>A calendar answers for the days from {@link #getFirstDay()} to {@link #getLastDay()} and
 * refuses every other day with a {@link CalendarRangeException}: a day whose holidays nobody knows
 * is never taken for a plain weekday. Up to {@link #getConfirmedThrough()} the holidays are as they
 * were published; later ones follow from the standing rules, and one may still be proclaimed.
 *
 * <p>Calendars are immutable and safe for use by several threads; no method blocks. The bundled
 * ones answer every question in constant time. An application may implement this interface; methods
 * added to it later will have a default.
 */
public interface WorkingCalendar {

  /**
   * Returns the name by which policies ask for this calendar, such as {@code england-and-wales}.
   */
  String getName();

  /**
   * Returns whether people work on {@code day}: in the bundled calendars, whether it is from Monday
   * to Friday and no holiday.
   *
   * @throws CalendarRangeException if this calendar does not know the day
   */
  boolean isWorkingDay(LocalDate day);

  /**
   * Returns the working day that is {@code days} working days after {@code from}.
   *
   * <p>The days strictly after {@code from} are counted; {@code from} itself never is, whether or
   * not people work on it. The result is a working day. Five working days after Thursday 2 April
   * 2026 in England and Wales is Monday 13 April 2026, past Good Friday, Easter Monday and two
   * weekends.
   *
   * @param days how many working days, 1 or more
   * @throws IllegalArgumentException if {@code days} is less than 1
   * @throws CalendarRangeException if this calendar does not know {@code from} or the result
   */
  LocalDate plusWorkingDays(LocalDate from, int days);

  /**
   * Returns how many working days there are from {@code from}, itself included, up to and without
   * {@code toExclusive}; 0 if both are the same day.
   *
   * <p>There are 3 from Thursday 2 April 2026 to Thursday 9 April 2026 in England and Wales: the
   * 2nd, the 7th and the 8th.
   *
   * @param toExclusive {@code from} or later, and at most the day after {@link #getLastDay()}
   * @throws IllegalArgumentException if {@code toExclusive} is before {@code from}
   * @throws CalendarRangeException if this calendar does not know a day that is to be counted
   */
  int countWorkingDays(LocalDate from, LocalDate toExclusive);

  /**
   * Returns the name of the holiday on {@code day}, also where that falls on a weekend; empty for
   * days that are no holiday.
   *
   * @throws CalendarRangeException if this calendar does not know the day
   */
  Optional<String> holidayName(LocalDate day);

  /** Returns the first day for which this calendar knows whether people work. */
  LocalDate getFirstDay();

  /** Returns the last day for which this calendar knows whether people work. */
  LocalDate getLastDay();

  /**
   * Returns the last day up to which the holidays are as they were published, {@link #getLastDay()}
   * at most.
   *
   * <p>An answer about a later day rests on the standing rules: it should carry a warning, because
   * a holiday may still be proclaimed or moved.
   */
  LocalDate getConfirmedThrough();
}
