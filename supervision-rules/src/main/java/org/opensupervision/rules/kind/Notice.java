package org.opensupervision.rules.kind;

/** Finds the latest day that is a term or more before another one. */
final class Notice {
  private Notice() {}

  /**
   * The last day from which the term ends on a day or before it. So 5 working days before Monday 13
   * April 2026 is Thursday 2 April; the day itself never counts.
   */
  static int latest(DueTable term, int day) {
    int enough = 1;
    while (term.due(day - enough) > day) {
      enough *= 2;
    }
    int first = day - enough;
    int last = day;
    while (first + 1 < last) {
      int middle = first + (last - first) / 2;
      if (term.due(middle) <= day) {
        first = middle;
      } else {
        last = middle;
      }
    }
    return first;
  }
}
