package org.opensupervision.model.noted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * An attribute that no other fact sets has a value from this day on, or has none any more; it is
 * noted on the file of a member of staff.
 */
@Value.Immutable
public interface DetailNoted extends StaffFact {
  /** Returns the name of the attribute, such as {@code contract type}. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getAttribute();

  /**
   * Returns the value as it was written, whose type is that of the attribute; empty where the old
   * value no longer holds.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<@Size(min = 1, max = 1000) String> getValue();

  /** Starts the fact "detail noted"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "detail noted". */
  final class Builder extends ImmutableDetailNoted.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
