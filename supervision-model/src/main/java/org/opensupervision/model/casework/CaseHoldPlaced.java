package org.opensupervision.model.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A legal hold forbade to destroy anything of a child's record until it is lifted. */
@Value.Immutable
public interface CaseHoldPlaced extends CaseFact {
  /** Returns the name of the hold, by which it is lifted; several may be in place at a time. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getHold();

  /**
   * Starts the fact "case hold placed"; every part but the superseded fact must be given before it
   * is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case hold placed". */
  final class Builder extends ImmutableCaseHoldPlaced.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
