package org.opensupervision.model.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A legal hold on a child's record was lifted; it still holds on the day of this fact. */
@Value.Immutable
public interface CaseHoldLifted extends CaseFact {
  /** Returns the name of the hold that was lifted. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getHold();

  /**
   * Starts the fact "case hold lifted"; every part but the superseded fact must be given before it
   * is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case hold lifted". */
  final class Builder extends ImmutableCaseHoldLifted.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
