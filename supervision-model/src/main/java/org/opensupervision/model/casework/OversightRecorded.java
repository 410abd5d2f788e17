package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;

/** Management oversight between sessions was recorded on the child's record. */
@Value.Immutable
public interface OversightRecorded extends CaseFact {

  /** Starts the fact "oversight recorded"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "oversight recorded". */
  final class Builder extends ImmutableOversightRecorded.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
