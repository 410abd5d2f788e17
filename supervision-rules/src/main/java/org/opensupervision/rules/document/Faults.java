package org.opensupervision.rules.document;

import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Faults of a file after which reading on makes no sense. */
final class Faults {
  private Faults() {}

  static SupervisionException fatal(String code, Place place, String message) {
    return new SupervisionException(problem(code, place, message));
  }

  static Problem problem(String code, Place place, String message) {
    return Problem.builder().code(code).place(place).message(message).build();
  }
}
