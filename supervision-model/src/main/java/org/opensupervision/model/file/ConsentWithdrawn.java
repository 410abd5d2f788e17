package org.opensupervision.model.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A member of staff took back the consent that others read a part of the supervision file. */
@Value.Immutable
public interface ConsentWithdrawn extends StaffFact {
  /** Returns the part that may no longer be read, in the words of the policy. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 200)
  String getPart();

  /**
   * Starts the fact "consent withdrawn"; every part but the superseded fact must be given before it
   * is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "consent withdrawn". */
  final class Builder extends ImmutableConsentWithdrawn.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
