package org.opensupervision.model.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * How far a recorded decision may depart from a clause, and who must have agreed to it.
 *
 * <p>A decision that goes beyond it does not count. Example: to at most 6 weeks, agreed by the
 * group manager, with the consent of the worker, for at most 6 months.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Variation {
  /**
   * Returns the longest time, or the largest amount, that may be agreed where the clause sets a
   * longest time or a largest amount; empty where it may be waived altogether.
   */
  Optional<Extent> getToAtMost();

  /**
   * Returns the least that may be agreed where the clause asks for at least so much; empty where it
   * may be waived altogether.
   */
  Optional<Extent> getToAtLeast();

  /** Returns the roles any one of which may agree it; empty where nothing is said of that. */
  @Size(max = 50)
  List<@NotBlank @Size(max = 100) String> getAgreedBy();

  /** Returns whether the worker must have consented. */
  @Value.Default
  default boolean isWithConsent() {
    return false;
  }

  /**
   * Returns how long a decision may run, counted from its first day; empty where it may run until
   * it is ended.
   */
  Optional<Term> getForAtMost();

  /** Starts a variation; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a variation. */
  final class Builder extends ImmutableVariation.Builder {
    Builder() {}
  }
}
