package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Asks that every event of a kind has a property.
 *
 * <p>Example: {@code hull:frequency.duration}, at least 90 minutes. It cannot be cured afterwards.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Quality extends Requirement {
  /** Returns the events that are looked at. */
  @Valid
  EventPattern getEvent();

  /** Returns what must be true of each of them. */
  @Valid
  Condition getProperty();

  /** Starts a quality; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a quality. */
  final class Builder extends ImmutableQuality.Builder {
    Builder() {}
  }
}
