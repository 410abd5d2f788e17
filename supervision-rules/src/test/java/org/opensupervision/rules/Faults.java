package org.opensupervision.rules;

import java.util.List;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** What is wrong with an input, so that a test can name it. */
public final class Faults {
  private Faults() {}

  /** All that is wrong with what is read; nothing where it is in order. */
  public static List<Problem> of(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (SupervisionException refused) {
      return refused.getProblems();
    }
  }

  /** Each as {@code code line:column}. */
  public static List<String> texts(List<Problem> problems) {
    return problems.stream().map(Faults::text).toList();
  }

  /** One as {@code code line:column}. */
  public static String text(Problem problem) {
    return problem.getCode()
        + problem
            .getPlace()
            .map(place -> " " + place.getLine() + ":" + place.getColumn())
            .orElse("");
  }
}
