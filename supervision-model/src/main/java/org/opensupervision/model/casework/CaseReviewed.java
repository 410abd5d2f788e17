package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** A case was reviewed in depth, apart from its discussions in supervision. */
@Value.Immutable
public interface CaseReviewed extends CaseFact {

  /** Starts the fact "case reviewed"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case reviewed". */
  final class Builder extends ImmutableCaseReviewed.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
