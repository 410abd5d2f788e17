package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.condition.Comparison;
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

  /**
   * Returns the attribute of the person, in percent, by whose value on the day of the event the
   * limit is taken; empty where the limit is the same for everybody.
   *
   * <p>Example: at least 90 minutes by {@code fte} are 54 minutes for 60 percent.
   */
  Optional<String> getProRata();

  /** Refuses a share of anything but one limit; it runs whenever a quality is built. */
  @Value.Check
  default void check() {
    boolean limit =
        getProperty() instanceof Comparison comparison && comparison.getOperator().isLimit();
    if (getProRata().isPresent() && !limit) {
      throw new IllegalArgumentException(
          "The property of a quality that is taken pro rata (by "
              + getProRata().get()
              + ") must be one limit.");
    }
  }

  /** Starts a quality; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a quality. */
  final class Builder extends ImmutableQuality.Builder {
    Builder() {}
  }
}
