package org.opensupervision.model.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A member of staff completed a training. */
@Value.Immutable
public interface TrainingCompleted extends StaffFact {
  /**
   * Returns what the training was in, in the organisation's own words, such as {@code supervision
   * skills}.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getCourse();

  /** Returns how long it took, in minutes; empty if that was not noted. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<@Min(1) @Max(100_000) Integer> getMinutes();

  /** Starts the fact "training completed"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "training completed". */
  final class Builder extends ImmutableTrainingCompleted.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
