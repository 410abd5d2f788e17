package org.opensupervision.model.variation;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** It was decided that a clause is departed from for a member of staff. */
@Value.Immutable
public interface VariationAgreed extends StaffFact, AgreedVariation {
  /** Refuses a last day before the first; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    AgreedVariation.refuseReversed(getOccurredOn(), getUntil());
  }

  /**
   * Starts the fact "variation agreed"; the superseded fact, the time and what may be empty can be
   * left out.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "variation agreed". */
  final class Builder extends ImmutableVariationAgreed.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
