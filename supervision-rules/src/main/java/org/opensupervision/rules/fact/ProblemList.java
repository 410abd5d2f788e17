package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Keeps the first problems of a file in the order of its lines, and counts the rest. */
final class ProblemList {
  private static final int MOST = 100;
  private static final Comparator<Place> BY_PLACE =
      Comparator.comparingInt(Place::getLine)
          .thenComparingInt(Place::getColumn)
          .thenComparing(Place::getPath);
  private static final Comparator<Problem> IN_ORDER =
      Comparator.comparing((Problem problem) -> problem.getPlace().orElseThrow(), BY_PLACE)
          .thenComparing(Problem::getCode)
          .thenComparing(Problem::getMessage);

  private final String source;
  private final TreeSet<Problem> first = new TreeSet<>(IN_ORDER);
  private int count;

  ProblemList(String source) {
    this.source = source;
  }

  int count() {
    return count;
  }

  /** Adds a problem, which must have a place. */
  void add(Problem problem) {
    count++;
    first.add(problem);
    if (first.size() > MOST) {
      first.pollLast();
    }
  }

  /** Throws all problems at once; does nothing if there are none. */
  void throwIfAny() {
    if (count > 0) {
      throw new SupervisionException(listed());
    }
  }

  private List<Problem> listed() {
    var listed = new ArrayList<>(first);
    if (count > listed.size()) {
      int rest = count - listed.size();
      listed.add(
          Problem.builder()
              .code("facts.more-problems")
              .place(Place.ofSource(source))
              .message("There are " + rest + " more problems in this file.")
              .build());
    }
    return listed;
  }
}
