package org.opensupervision.model.noted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * An attribute that no other fact sets has a value from this day on, or has none any more; it is
 * noted on the record of a child.
 */
@Value.Immutable
public interface CaseDetailNoted extends CaseFact {
  /** Returns the name of the attribute, such as {@code legal status}. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getAttribute();

  /**
   * Returns the value as it was written, whose type is that of the attribute; empty where the old
   * value no longer holds.
   */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  Optional<@Size(min = 1, max = 1000) String> getValue();

  /** Starts the fact "case detail noted"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case detail noted". */
  final class Builder extends ImmutableCaseDetailNoted.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
