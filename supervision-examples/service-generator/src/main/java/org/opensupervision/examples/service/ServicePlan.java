package org.opensupervision.examples.service;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How large a generated service is, over which months, and from which seed.
 *
 * <p>Equal plans give equal facts. Example: {@code ServicePlan.builder().staff(40).build()} is a
 * service of 40 posts over the 24 months up to 30 September 2026.
 */
@Value.Immutable
public interface ServicePlan {

  /** Returns how many posts there are, from 10 to 20,000; 400 unless asked otherwise. */
  @Value.Default
  default int getStaff() {
    return 400;
  }

  /**
   * Returns how many months of history there are, from 3 to 120; 24 unless asked otherwise.
   *
   * <p>The files begin eight weeks earlier, so that duties within these months are real ones.
   */
  @Value.Default
  default int getMonths() {
    return 24;
  }

  /**
   * Returns how many cases there are over all the months, from 1 to 500,000.
   *
   * <p>Unless asked otherwise there are as many as keep caseloads at the national average, which is
   * 6,000 for 400 posts over 24 months.
   */
  @Value.Default
  default int getCases() {
    return getStaff() * (21 + getMonths()) / 3;
  }

  /**
   * Returns the last day of the history, in the years 2012 to 2035; 30 September 2026 unless asked
   * otherwise.
   */
  @Value.Default
  default LocalDate getLastDay() {
    return LocalDate.of(2026, 9, 30);
  }

  /** Returns what all chance is drawn from; 1 unless asked otherwise. */
  @Value.Default
  default long getSeed() {
    return 1;
  }

  /** Starts a plan; every part has a default. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses sizes that no service has; throws {@link IllegalArgumentException}. */
  @Value.Check
  default void check() {
    PlanLimits.check(this);
  }

  /** Builds plans. */
  final class Builder extends ImmutableServicePlan.Builder {
    Builder() {}
  }
}
