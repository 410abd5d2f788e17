package org.opensupervision.rules.golden;

import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;

/** One thing that is not as a golden case expects it, with the reasons for what was found. */
public final class Difference {
  private final ClauseId clause;
  private final Subject subject;
  private final String expected;
  private final String found;
  private final Explanation explanation;

  Difference(
      ClauseId clause, Subject subject, String expected, String found, Explanation explanation) {
    this.clause = clause;
    this.subject = subject;
    this.expected = expected;
    this.found = found;
    this.explanation = explanation;
  }

  /** Returns the clause. */
  public ClauseId getClause() {
    return clause;
  }

  /** Returns whom or what it is about. */
  public Subject getSubject() {
    return subject;
  }

  /** Returns what the case expects, in the words of its file; {@code nothing} if nothing. */
  public String getExpected() {
    return expected;
  }

  /** Returns what was found, in the same words; {@code nothing} if nothing was. */
  public String getFound() {
    return found;
  }

  /** Returns why it was found, or why nothing was. */
  public Explanation getExplanation() {
    return explanation;
  }

  @Override
  public String toString() {
    return clause + ": expected " + expected + ", found " + found;
  }
}
