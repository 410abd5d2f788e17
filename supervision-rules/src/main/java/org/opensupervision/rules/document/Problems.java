package org.opensupervision.rules.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Collects everything that is wrong with one input, so that it can be put right at once.
 *
 * <p>It keeps the first hundred and counts the others. It is for one thread.
 */
public final class Problems {
  private static final int LIMIT = 100;
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.getPlace().map(Place::getLine).orElse(0))
          .thenComparingInt(problem -> problem.getPlace().map(Place::getColumn).orElse(0));

  private final String source;
  private final List<Problem> found = new ArrayList<>();
  private int unlisted;

  /** Makes an empty collection for the input with this name. */
  public Problems(String source) {
    this.source = source;
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    if (found.size() < LIMIT) {
      found.add(problem);
    } else {
      unlisted++;
    }
  }

  /** Returns whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns the problems in the order of their places; the last one counts those left out. */
  public List<Problem> getProblems() {
    var problems = new ArrayList<>(found);
    problems.sort(BY_PLACE);
    if (unlisted > 0) {
      problems.add(more());
    }
    return List.copyOf(problems);
  }

  /**
   * Throws everything that was found, if anything was.
   *
   * @throws SupervisionException with all problems, if there are any
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new SupervisionException(getProblems());
    }
  }

  private Problem more() {
    return Problem.builder()
        .code("file.more-problems")
        .place(Place.ofSource(source))
        .message("There are " + unlisted + " more problems, which are not listed.")
        .build();
  }
}
