package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** A worker and the supervisor had a short talk between two sessions. */
@Value.Immutable
public interface CheckInHeld extends StaffFact {

  /** Starts the fact "check-in held"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "check-in held". */
  final class Builder extends ImmutableCheckInHeld.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
