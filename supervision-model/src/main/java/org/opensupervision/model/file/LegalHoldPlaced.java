package org.opensupervision.model.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A legal hold forbade to destroy anything of a supervision file until it is lifted. */
@Value.Immutable
public interface LegalHoldPlaced extends StaffFact {
  /** Returns the name of the hold, by which it is lifted; several may be in place at a time. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getHold();

  /**
   * Starts the fact "legal hold placed"; every part but the superseded fact must be given before it
   * is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "legal hold placed". */
  final class Builder extends ImmutableLegalHoldPlaced.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
