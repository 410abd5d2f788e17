package org.opensupervision.model.amount;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * An amount that is asked in a window.
 *
 * <p>Example: at least 3 hours per quarter. Whether it may be reached on average is said by the
 * policy; without that it may not.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Quota {
  /** Returns whether the amount must not be exceeded; otherwise it must be reached. */
  @Value.Default
  default boolean isAtMost() {
    return false;
  }

  /** Returns how much. */
  Amount getAmount();

  /** Returns for which time or work. */
  Window getWindow();

  /** Returns the fewest minutes that an event must last to count; 0 where any length will do. */
  @Value.Default
  @PositiveOrZero
  default int getShortestMinutes() {
    return 0;
  }

  /** Returns over how long the amount may be reached on average; empty where it may not. */
  Optional<Term> getAveragedOver();

  /**
   * Returns the attribute of the person, in percent, by whose value at the beginning of a period
   * the amount is taken; empty where the amount is the same for everybody.
   */
  Optional<String> getProRata();

  /** Starts a quota; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a quota. */
  final class Builder extends ImmutableQuota.Builder {
    Builder() {}
  }
}
