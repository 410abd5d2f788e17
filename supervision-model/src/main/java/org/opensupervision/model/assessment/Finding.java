package org.opensupervision.model.assessment;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * How one duty stands on the day of the assessment, and the fact that met it.
 *
 * <p>Where several clauses bear on one duty each has a finding of its own, and the one that falls
 * due first binds.
 */
@Value.Immutable
public interface Finding {
  /** Returns the duty. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  Obligation getObligation();

  /** Returns how it stands. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Status getStatus();

  /** Returns the fact that met it; empty if nothing has. */
  @Protected(Protection.PUBLIC)
  Optional<FactId> getMetBy();

  /** Returns the day on which it was met; empty if it was not. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getMetOn();

  /**
   * Returns by how many calendar days it was met late, or is overdue on the day of the assessment;
   * 0 if neither.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @PositiveOrZero
  int getDaysLate();

  /**
   * Returns how many whole intervals passed in the gap without what was asked, the first included;
   * 0 if none, or for clauses without an interval.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @PositiveOrZero
  int getIntervalsMissed();

  /**
   * Returns the clause with an earlier date for the same duty, which binds instead; empty where
   * this one binds.
   */
  @Protected(Protection.PUBLIC)
  Optional<ClauseId> getBoundBy();

  /** Starts a finding; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a finding. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
