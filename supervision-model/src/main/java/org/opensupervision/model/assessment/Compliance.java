package org.opensupervision.model.assessment;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * How often one clause was kept: counted per duty, so that extra sessions of one person never hide
 * a miss of another. A {@link Figure} has the duties behind such numbers too.
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

  /** Returns the counts of a clause, of its findings among these. */
  static Compliance of(ClauseId clause, Collection<Finding> findings) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Finding found : findings) {
      if (found.getObligation().getClause().equals(clause)) {
        counts.merge(found.getStatus(), 1, Integer::sum);
      }
    }
    return of(clause, counts);
  }

  /** Returns the counts of a clause, given how many of its duties stand in each way. */
  static Compliance of(ClauseId clause, Map<Status, Integer> counts) {
    return builder()
        .clause(clause)
        .met(counts.getOrDefault(Status.MET, 0))
        .metLate(counts.getOrDefault(Status.MET_LATE, 0))
        .overdue(counts.getOrDefault(Status.OVERDUE, 0))
        .missed(counts.getOrDefault(Status.MISSED, 0))
        .open(sum(counts, Status.OPEN, Status.UPCOMING))
        .undecided(
            sum(counts, Status.UNKNOWN, Status.NOT_CHECKABLE, Status.WAIVED, Status.SUSPENDED))
        .build();
  }

  private static int sum(Map<Status, Integer> counts, Status... statuses) {
    int sum = 0;
    for (Status status : statuses) {
      sum += counts.getOrDefault(status, 0);
    }
    return sum;
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
