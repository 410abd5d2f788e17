package org.opensupervision.rules.golden;

import java.util.List;

/** What became of one golden case when it was tried. */
public final class Outcome {
  private final GoldenCase tried;
  private final List<Difference> differences;

  Outcome(GoldenCase tried, List<Difference> differences) {
    this.tried = tried;
    this.differences = List.copyOf(differences);
  }

  /** Returns the case that was tried. */
  public GoldenCase getCase() {
    return tried;
  }

  /** Returns whether everything was as expected. */
  public boolean isAsExpected() {
    return differences.isEmpty();
  }

  /** Returns what was not as expected, in the order of the case. */
  public List<Difference> getDifferences() {
    return differences;
  }

  @Override
  public String toString() {
    return "Outcome{line=" + tried.getLine() + ", differences=" + differences.size() + "}";
  }
}
