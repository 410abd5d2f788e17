package org.opensupervision.rules.engine.destruction;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Thrown when an order to destroy could not be carried out to its end, such as when the store is
 * out of reach, its clock is behind, or a calendar does not know a day.
 *
 * <p>What was destroyed before is destroyed, and certified in the report. The same order again goes
 * on where this one stopped.
 */
public final class DestructionStoppedException extends SupervisionException {

  private static final long serialVersionUID = 1L;

  private final transient DestructionReport report;

  /** Makes the failure {@code destruction.stopped}, with the problems of what stopped it. */
  public DestructionStoppedException(DestructionReport report, RuntimeException cause) {
    super(problems(report, cause));
    this.report = report;
    initCause(cause);
  }

  /** Returns what became of the files up to the one that it stopped at. */
  public DestructionReport getReport() {
    return report;
  }

  private static List<Problem> problems(DestructionReport report, RuntimeException cause) {
    var problems = new ArrayList<Problem>();
    problems.add(
        Problem.builder()
            .code("destruction.stopped")
            .message(
                "The destruction stopped after "
                    + report.getCertificates().size()
                    + " files because of "
                    + cause.getClass().getSimpleName()
                    + ".")
            .hint("Maybe give the same order again once the cause is gone.")
            .build());
    if (cause instanceof SupervisionException told) {
      problems.addAll(told.getProblems());
    }
    return problems;
  }
}
