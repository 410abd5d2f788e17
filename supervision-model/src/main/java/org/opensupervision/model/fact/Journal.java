package org.opensupervision.model.fact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Everything that was recorded about one subject, by day and then by id.
 *
 * <p>The order in which facts arrive changes nothing: journals with the same facts are equal.
 */
@Protected(Protection.PUBLIC)
public final class Journal {
  private static final Comparator<Fact> BY_DAY = new ByDay();

  private final Subject subject;
  private final List<Fact> facts;

  private Journal(Subject subject, List<Fact> facts) {
    this.subject = subject;
    this.facts = facts;
  }

  /**
   * Returns the journal of a subject.
   *
   * @param facts in any order; a fact about somebody else is an {@link IllegalArgumentException}
   */
  public static Journal of(Subject subject, List<? extends Fact> facts) {
    for (Fact fact : facts) {
      if (!fact.getSubject().equals(subject)) {
        throw new IllegalArgumentException(
            "The subject ("
                + fact.getSubject()
                + ") of the fact "
                + fact.getId()
                + " must be the journal's ("
                + subject
                + ").");
      }
    }
    Fact[] inOrder = facts.toArray(new Fact[0]);
    Arrays.sort(inOrder, BY_DAY);
    return new Journal(subject, List.of(inOrder));
  }

  private static final class ByDay implements Comparator<Fact> {
    @Override
    public int compare(Fact one, Fact other) {
      int byDay = one.getOccurredOn().compareTo(other.getOccurredOn());
      return byDay == 0 ? one.getId().compareTo(other.getId()) : byDay;
    }
  }

  /** Returns whose journal this is. */
  public Subject getSubject() {
    return subject;
  }

  /** Returns the facts in the order of their days; facts of one day stand by their ids. */
  @Protected(Protection.CASE_PERSONAL)
  public List<Fact> getFacts() {
    return facts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Journal that
        && subject.equals(that.subject)
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * subject.hashCode() + facts.hashCode();
  }

  @Override
  public String toString() {
    return "Journal{subject=" + subject + ", facts=" + facts.size() + "}";
  }
}
