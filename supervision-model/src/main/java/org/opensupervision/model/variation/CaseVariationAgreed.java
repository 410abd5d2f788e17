package org.opensupervision.model.variation;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** It was decided that a clause is departed from for a case. */
@Value.Immutable
public interface CaseVariationAgreed extends CaseFact, AgreedVariation {
  /** Refuses a last day before the first; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    AgreedVariation.refuseReversed(getOccurredOn(), getUntil());
  }

  /**
   * Starts the fact "case variation agreed"; the superseded fact, the time and what may be empty
   * can be left out.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case variation agreed". */
  final class Builder extends ImmutableCaseVariationAgreed.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
