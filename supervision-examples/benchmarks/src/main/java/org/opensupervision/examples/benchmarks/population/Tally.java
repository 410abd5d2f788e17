package org.opensupervision.examples.benchmarks.population;

import java.util.Arrays;

/** What all peers must agree on: counts by rule and outcome, and the sums of due days by rule. */
public final class Tally {
  private final long[][] counts = new long[Rule.COUNT][Outcome.COUNT];
  private final long[] dueDays = new long[Rule.COUNT];

  /** Adds an obligation. */
  public void add(int rule, int outcome, long dueDay) {
    counts[rule][outcome]++;
    dueDays[rule] += dueDay;
  }

  /** Returns how many obligations of a rule have an outcome. */
  public long count(int rule, int outcome) {
    return counts[rule][outcome];
  }

  /** Returns how many obligations there are. */
  public long total() {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally that
        && Arrays.deepEquals(counts, that.counts)
        && Arrays.equals(dueDays, that.dueDays);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(counts) + " " + Arrays.toString(dueDays);
  }
}
