package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** A leaver talked about why they leave. */
@Value.Immutable
public interface ExitInterviewHeld extends StaffFact {

  /** Starts the fact "exit interview held"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "exit interview held". */
  final class Builder extends ImmutableExitInterviewHeld.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
