package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * What events of a kind are worth towards an amount.
 *
 * <p>Example: an hour of group time counts half, and makes up a quarter of the amount at most.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Credit {
  /** Returns which events; of several credits the first that fits decides. */
  @Valid
  EventPattern getEvent();

  /** Returns how much of each counts, in percent; 100 without. */
  @Value.Default
  @Min(0)
  @Max(100)
  default int getPercent() {
    return 100;
  }

  /** Returns whether each is divided by how many took part. */
  @Value.Default
  default boolean isDividedByAttendees() {
    return false;
  }

  /** Returns how much of the asked amount they make up at most, in percent; empty for no cap. */
  Optional<@Min(0) @Max(100) Integer> getMostPercent();

  /** Starts a credit; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a credit. */
  final class Builder extends ImmutableCredit.Builder {
    Builder() {}
  }
}
