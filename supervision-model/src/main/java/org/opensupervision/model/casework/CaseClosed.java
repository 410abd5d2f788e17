package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** A case was closed; the day is the last day on which it was open. */
@Value.Immutable
public interface CaseClosed extends CaseFact {

  /**
   * Starts the fact "case closed"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case closed". */
  final class Builder extends ImmutableCaseClosed.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
