package org.opensupervision.model.casework;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A child's record, or a part of it, was destroyed. */
@Value.Immutable
public interface CaseRecordDestroyed extends CaseFact {
  /** Returns the part that was destroyed; empty for all of it. Such as {@code supervision log}. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  Optional<@Size(min = 1, max = 200) String> getPart();

  /**
   * Starts the fact "case record destroyed"; every part but the superseded fact and those that may
   * be empty must be given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case record destroyed". */
  final class Builder extends ImmutableCaseRecordDestroyed.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
