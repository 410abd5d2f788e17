package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** Something happened at work after which a member of staff may need more support. */
@Value.Immutable
public interface IncidentReported extends StaffFact {

  /** Starts the fact "incident reported"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "incident reported". */
  final class Builder extends ImmutableIncidentReported.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
