package org.opensupervision.rules.engine.intake;

import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** What became of facts that were taken in from a file. */
@Value.Immutable
@Protected(Protection.PUBLIC)
public interface IntakeReport {

  /** Returns how many facts were recorded. */
  int getRecorded();

  /** Returns how many were there before, with the same content. */
  int getKnown();

  /** Returns how many files and records got a fact. */
  int getSubjects();

  /** Returns what the policy cannot make sense of in the facts; they are recorded all the same. */
  List<Problem> getRemarks();

  /** Returns a builder, in which the numbers must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds intake reports. */
  final class Builder extends ImmutableIntakeReport.Builder {
    Builder() {}
  }
}
