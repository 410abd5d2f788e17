package org.opensupervision.model.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A legal hold on a supervision file was lifted; it still holds on the day of this fact. */
@Value.Immutable
public interface LegalHoldLifted extends StaffFact {
  /** Returns the name of the hold that was lifted. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getHold();

  /**
   * Starts the fact "legal hold lifted"; every part but the superseded fact must be given before it
   * is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "legal hold lifted". */
  final class Builder extends ImmutableLegalHoldLifted.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
