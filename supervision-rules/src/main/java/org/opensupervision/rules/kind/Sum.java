package org.opensupervision.rules.kind;

import org.opensupervision.rules.timeline.Amounts;

/** What events are worth together, those of each credit up to its cap. */
final class Sum {
  private final long[] caps;
  private final long[] byCredit;
  private long total;

  /**
   * Starts at nothing.
   *
   * @param caps the most that the events of each credit come to
   */
  Sum(long[] caps) {
    this.caps = caps;
    this.byCredit = new long[caps.length];
  }

  void add(Amounts amounts, int index) {
    int credit = amounts.credit(index);
    int worth = amounts.worth(index);
    if (credit < 0) {
      total += worth;
    } else {
      long before = byCredit[credit];
      byCredit[credit] = before + worth;
      total += Math.min(caps[credit], before + worth) - Math.min(caps[credit], before);
    }
  }

  long total() {
    return total;
  }

  /** What the events of a credit came to before its cap. */
  long of(int credit) {
    return byCredit[credit];
  }

  long cap(int credit) {
    return caps[credit];
  }
}
