package org.opensupervision.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Collects everything that is wrong with one input, so that it can be put right at once.
 *
 * <p>It keeps the first hundred by their places and counts the others. What is added twice is told
 * once. It is for one thread.
 */
public final class Problems {
  private static final int LIMIT = 100;
  private final String source;
  private final TreeSet<Problem> first = new TreeSet<>(ProblemOrder.INSTANCE);
  private int count;

  /** Makes an empty collection for the input with this name. */
  public Problems(String source) {
    this.source = source;
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    if (first.add(problem)) {
      count++;
    }
    if (first.size() > LIMIT) {
      first.pollLast();
    }
  }

  /** Returns whether nothing is wrong so far. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** Returns how many problems there are so far, listed or not. */
  public int getCount() {
    return count;
  }

  /** Returns the problems in the order of their places; the last one counts those left out. */
  public List<Problem> getProblems() {
    var problems = new ArrayList<>(first);
    if (count > problems.size()) {
      problems.add(more(count - problems.size()));
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

  private Problem more(int unlisted) {
    return Problem.builder()
        .code("file.more-problems")
        .place(Place.ofSource(source))
        .message("There are " + unlisted + " more problems, which are not listed.")
        .build();
  }
}
