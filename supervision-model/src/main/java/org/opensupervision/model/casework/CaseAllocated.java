package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A case was given to a worker, who keeps it until it is given to another. */
@Value.Immutable
public interface CaseAllocated extends CaseFact {
  /** Returns the worker from this day on. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  PersonId getWorker();

  /**
   * Starts the fact "case allocated"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case allocated". */
  final class Builder extends ImmutableCaseAllocated.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
