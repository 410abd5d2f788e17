package org.opensupervision.model.time;

import java.time.LocalDate;

/** Which of two terms always ends first. */
final class TermOrder {

  /** The Gregorian calendar repeats itself after this many months. */
  private static final int CYCLE_MONTHS = 400 * 12;

  private static final LocalDate CYCLE_START = LocalDate.of(1900, 1, 1);

  private TermOrder() {}

  static boolean alwaysShorter(Term term, Term other) {
    if (isWorkingDays(term)) {
      return isWorkingDays(other) && term.getAmount() < other.getAmount();
    }
    if (isMonths(term) && isMonths(other)) {
      return months(term) < months(other);
    }
    return atMostDays(term) < atLeastDays(other) || longestDays(term) < shortestDays(other);
  }

  static boolean neverLonger(Term term, Term other) {
    if (isWorkingDays(term)) {
      return isWorkingDays(other) && term.getAmount() <= other.getAmount();
    }
    if (isMonths(term) && isMonths(other)) {
      return months(term) <= months(other);
    }
    return longestDays(term) <= shortestDays(other);
  }

  /** No month has more than 31 days or fewer than 28, which settles nearly all questions. */
  private static int atMostDays(Term term) {
    return isMonths(term) ? 31 * months(term) : fixedDays(term);
  }

  private static int atLeastDays(Term term) {
    return isMonths(term) ? 28 * months(term) : fixedDays(term);
  }

  private static boolean isWorkingDays(Term term) {
    return term.getUnit() == TermUnit.WORKING_DAYS;
  }

  private static boolean isMonths(Term term) {
    return term.getUnit() == TermUnit.MONTHS || term.getUnit() == TermUnit.YEARS;
  }

  private static int months(Term term) {
    return term.getUnit() == TermUnit.YEARS ? 12 * term.getAmount() : term.getAmount();
  }

  /** The most calendar days from a start to the last day; not for working days. */
  private static int longestDays(Term term) {
    return isMonths(term) ? monthSpan(months(term), true) : fixedDays(term);
  }

  /** The fewest calendar days from a start to the last day. */
  private static int shortestDays(Term term) {
    return isMonths(term) ? monthSpan(months(term), false) : fixedDays(term);
  }

  private static int fixedDays(Term term) {
    return switch (term.getUnit()) {
      case WEEKS -> 7 * term.getAmount();
      // Five working days take a week without holidays, and the best start is a Sunday.
      case WORKING_DAYS -> term.getAmount() + 2 * ((term.getAmount() - 1) / 5);
      default -> term.getAmount();
    };
  }

  /**
   * Only spans between firsts of months need a look. A start is as far from its end as the first of
   * its month is, unless the end is clipped; the shortest clipped span, from the last of a month,
   * equals that of the first of the next month.
   */
  private static int monthSpan(int months, boolean longest) {
    int found = longest ? 0 : Integer.MAX_VALUE;
    for (int month = 0; month < CYCLE_MONTHS; month++) {
      int days = (int) (firstOf(month + months) - firstOf(month));
      found = longest ? Math.max(found, days) : Math.min(found, days);
    }
    return found;
  }

  private static long firstOf(int month) {
    return CYCLE_START.plusMonths(month).toEpochDay();
  }
}
