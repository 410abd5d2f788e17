package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** A case was opened. */
@Value.Immutable
public interface CaseOpened extends CaseFact {

  /**
   * Starts the fact "case opened"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case opened". */
  final class Builder extends ImmutableCaseOpened.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
