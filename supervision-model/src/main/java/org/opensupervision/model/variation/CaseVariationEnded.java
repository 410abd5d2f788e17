package org.opensupervision.model.variation;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** A departure from a clause for a case ended early; it no longer runs on the day. */
@Value.Immutable
public interface CaseVariationEnded extends CaseFact, EndedVariation {
  /**
   * Starts the fact "case variation ended"; the superseded fact, the time and what may be empty can
   * be left out.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case variation ended". */
  final class Builder extends ImmutableCaseVariationEnded.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
