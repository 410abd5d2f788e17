package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** A worker met with the previous and the new supervisor. */
@Value.Immutable
public interface HandoverMeetingHeld extends StaffFact {

  /** Starts the fact "handover meeting held"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "handover meeting held". */
  final class Builder extends ImmutableHandoverMeetingHeld.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
