package org.opensupervision.model.amount;

import java.time.Month;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Each period of a calendar: the amount is asked anew in every one of them.
 *
 * <p>Example: {@code CalendarPeriod.of(PeriodUnit.YEAR, Month.APRIL)}, from 1 April to 31 March.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface CalendarPeriod extends Window {
  /** Returns what kind of period it is. */
  @Value.Parameter
  PeriodUnit getUnit();

  /** Returns the month with which a year, and so its halves and quarters, begins. */
  @Value.Parameter
  Month getFrom();

  /** Returns the periods of a kind, of years that begin in January. */
  static CalendarPeriod of(PeriodUnit unit) {
    return of(unit, Month.JANUARY);
  }

  /** Returns the periods of a kind, of years that begin in a month. */
  static CalendarPeriod of(PeriodUnit unit, Month from) {
    return ImmutableCalendarPeriod.of(unit, from);
  }
}
