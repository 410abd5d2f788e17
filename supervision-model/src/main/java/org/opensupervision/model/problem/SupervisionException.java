package org.opensupervision.model.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when something cannot be done because of what was supplied; it carries every problem that
 * was found, not only the first.
 */
public class SupervisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Not part of the serial form: there the message stands for them. */
  private final transient List<Problem> problems;

  /** Makes an exception for one problem. */
  public SupervisionException(Problem problem) {
    this(List.of(problem));
  }

  /**
   * Makes an exception for problems, in the order in which they are to be read.
   *
   * @throws IllegalArgumentException if there are none
   */
  public SupervisionException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** Makes an exception for one problem that has another exception as its cause. */
  public SupervisionException(Problem problem, Throwable cause) {
    super(message(List.of(problem)), cause);
    this.problems = List.of(problem);
  }

  /** Returns the problems, at least one, in the order in which they are to be read. */
  public final List<Problem> getProblems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The problems (0) of a supervision exception must be 1 or more.");
    }
    var heading = problems.size() == 1 ? "" : problems.size() + " problems were found.\n";
    return problems.stream().map(Problem::asText).collect(Collectors.joining("\n", heading, ""));
  }
}
