package org.opensupervision.rules.golden;

import java.util.List;
import org.opensupervision.model.problem.Problem;

/** What became of one golden case when it was tried. */
public final class Outcome {
  private final GoldenCase tried;
  private final List<Difference> differences;
  private final List<Problem> misfits;

  Outcome(GoldenCase tried, List<Difference> differences, List<Problem> misfits) {
    this.tried = tried;
    this.differences = List.copyOf(differences);
    this.misfits = List.copyOf(misfits);
  }

  /** Returns the case that was tried. */
  public GoldenCase getCase() {
    return tried;
  }

  /**
   * Returns whether everything was as expected, and every fact fits the policy or is meant not to.
   */
  public boolean isAsExpected() {
    return differences.isEmpty() && misfits.isEmpty();
  }

  /**
   * Returns what the policy cannot make sense of in the facts of the case, each with its place.
   *
   * <p>A word that is misspelt counts nowhere, so that a case which expects nothing would pass for
   * the wrong reason. Facts that the case says do not fit are left out; one of these that does fit
   * is told.
   */
  public List<Problem> getMisfits() {
    return misfits;
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
