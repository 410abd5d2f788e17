package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** A supervision contract was looked at again by those who agreed it. */
@Value.Immutable
public interface ContractReviewed extends StaffFact {

  /** Starts the fact "contract reviewed"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "contract reviewed". */
  final class Builder extends ImmutableContractReviewed.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
