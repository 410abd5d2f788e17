package org.opensupervision.rules.fact;

import java.util.Collection;
import java.util.Optional;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Problems;

/** Takes the problems of one line after another, with their place. */
final class LineProblems {
  private final String source;
  private final Problems problems;
  private int line;
  private int column;
  private String path = "";

  LineProblems(String source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Goes to a line. */
  void goTo(int number) {
    line = number;
  }

  /** How many problems there are in all lines so far. */
  int count() {
    return problems.getCount();
  }

  /** Says where the next problem is. */
  LineProblems at(int inColumn, String atPath) {
    column = inColumn;
    path = atPath;
    return this;
  }

  void add(String code, String message, String expected) {
    problems.add(begin(code, message).expected(expected).build());
  }

  /** Adds a problem and the known word that was most likely meant. */
  void add(String code, String message, String expected, String written, Collection<String> known) {
    Optional<String> hint = Nearest.hint(written, known);
    problems.add(begin(code, message).expected(expected).hint(hint).build());
  }

  private Problem.Builder begin(String code, String message) {
    var problem = Problem.builder();
    problem.code(code).message(message).place(Place.of(source, line, column, path));
    return problem;
  }
}
