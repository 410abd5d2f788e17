package org.opensupervision.examples.cli.console;

import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Thrown when a result cannot be written; the inputs were in order. */
public final class UnwritableException extends SupervisionException {

  private static final long serialVersionUID = 1L;

  UnwritableException(Problem problem) {
    super(problem);
  }
}
