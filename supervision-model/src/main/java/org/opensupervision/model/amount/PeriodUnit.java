package org.opensupervision.model.amount;

/** What kind of period a calendar is cut into. */
public enum PeriodUnit {
  /** From Monday to Sunday. */
  WEEK,

  /** A month of the calendar. */
  MONTH,

  /** Three months. */
  QUARTER,

  /** Six months. */
  HALF_YEAR,

  /** Twelve months. */
  YEAR,

  /** One of the terms that the policy names, with their days. */
  TERM
}
