package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** A case was taken to somebody of a higher position or to a specialist. */
@Value.Immutable
public interface CaseEscalated extends CaseFact {

  /** Starts the fact "case escalated"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case escalated". */
  final class Builder extends ImmutableCaseEscalated.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
