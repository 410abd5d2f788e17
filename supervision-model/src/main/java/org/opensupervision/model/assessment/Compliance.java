package org.opensupervision.model.assessment;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * How often one clause was kept: counted per duty, so that extra sessions of one person never hide
 * a miss of another.
 *
 * <p>The share is {@code met / (met + met late + overdue + missed)}: duties that are still open,
 * and those that nobody can decide, are left out of it.
 */
@Value.Immutable
public interface Compliance {
  /** Returns the clause. */
  @Protected(Protection.PUBLIC)
  ClauseId getClause();

  /** Returns how many duties were met in time. */
  @Protected(Protection.PUBLIC)
  @PositiveOrZero
  int getMet();

  /** Returns how many were met late. */
  @Protected(Protection.PUBLIC)
  @PositiveOrZero
  int getMetLate();

  /** Returns how many are overdue. */
  @Protected(Protection.PUBLIC)
  @PositiveOrZero
  int getOverdue();

  /** Returns how many were missed for good. */
  @Protected(Protection.PUBLIC)
  @PositiveOrZero
  int getMissed();

  /** Returns how many are still open or upcoming. */
  @Protected(Protection.PUBLIC)
  @PositiveOrZero
  int getOpen();

  /** Returns how many could not be decided, or were waived or suspended. */
  @Protected(Protection.PUBLIC)
  @PositiveOrZero
  int getUndecided();

  /** Returns how many duties were decided: met, met late, overdue or missed. */
  @Protected(Protection.PUBLIC)
  default int getDecided() {
    return getMet() + getMetLate() + getOverdue() + getMissed();
  }

  /** Returns the share met in time, from 0 to 1; empty where nothing was decided. */
  @Protected(Protection.PUBLIC)
  default OptionalDouble getShare() {
    return getDecided() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) getMet() / getDecided());
  }

  /** Starts a compliance; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a compliance. */
  final class Builder extends ImmutableCompliance.Builder {
    Builder() {}
  }
}
