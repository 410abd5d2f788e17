package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** A case was looked at in an audit. */
@Value.Immutable
public interface CaseAudited extends CaseFact {

  /** Starts the fact "case audited"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case audited". */
  final class Builder extends ImmutableCaseAudited.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
