package org.opensupervision.rules.document;

import java.util.Comparator;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/** Problems by their places; those of one place by their codes and messages. */
final class ProblemOrder implements Comparator<Problem> {
  static final ProblemOrder INSTANCE = new ProblemOrder();

  private ProblemOrder() {}

  @Override
  public int compare(Problem one, Problem other) {
    int byPlace = compare(place(one), place(other));
    int byCode = byPlace == 0 ? one.getCode().compareTo(other.getCode()) : byPlace;
    return byCode == 0 ? one.getMessage().compareTo(other.getMessage()) : byCode;
  }

  private static int compare(Place one, Place other) {
    int byLine = Integer.compare(one.getLine(), other.getLine());
    int byColumn = byLine == 0 ? Integer.compare(one.getColumn(), other.getColumn()) : byLine;
    return byColumn == 0 ? one.getPath().compareTo(other.getPath()) : byColumn;
  }

  private static Place place(Problem problem) {
    return problem.getPlace().orElseGet(() -> Place.ofSource(""));
  }
}
