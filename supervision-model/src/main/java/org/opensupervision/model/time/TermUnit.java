package org.opensupervision.model.time;

/** What a term is counted in. */
public enum TermUnit {

  /** Every day counts. */
  CALENDAR_DAYS("calendar day", 36_525),

  /** Only the working days of a calendar count. */
  WORKING_DAYS("working day", 26_100),

  /** Seven calendar days each. */
  WEEKS("week", 5_200),

  /** The same day of a later month, or its last day where the month is too short. */
  MONTHS("month", 1_200),

  /** Twelve months each. */
  YEARS("year", 100);

  private final String word;
  private final int limit;

  TermUnit(String word, int limit) {
    this.word = word;
    this.limit = limit;
  }

  /** Returns the most that a term in this unit may have: about a hundred years. */
  int limit() {
    return limit;
  }

  /** Returns the unit in words, in the singular for exactly 1. */
  String words(int amount) {
    return amount == 1 ? word : word + "s";
  }
}
