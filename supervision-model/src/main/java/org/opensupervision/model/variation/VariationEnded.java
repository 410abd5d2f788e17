package org.opensupervision.model.variation;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** A departure from a clause for a member of staff ended early; it no longer runs on the day. */
@Value.Immutable
public interface VariationEnded extends StaffFact, EndedVariation {
  /**
   * Starts the fact "variation ended"; the superseded fact, the time and what may be empty can be
   * left out.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "variation ended". */
  final class Builder extends ImmutableVariationEnded.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
