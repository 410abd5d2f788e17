package org.opensupervision.rules.layer;

import java.util.ArrayList;
import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;

/**
 * How much looser than a clause one above it may be: as far as the clause may be varied.
 *
 * <p>The clause below goes on binding until a decision departs from it; what the one above says is
 * then the most that can come of it.
 */
final class Allowance {
  private static final int MINUTES_OF_HOUR = 60;

  private Allowance() {}

  /** Returns how a clause is looser than the clause below it allows; empty if it is not. */
  static Optional<String> beyond(Clause upper, Clause lower) {
    var looser = Looser.than(upper, lower);
    if (looser.isEmpty() || lower.getVariation().isEmpty()) {
      return looser;
    }
    var allowed = lower.getVariation().get();
    var furthest = allowed.getToAtMost().or(allowed::getToAtLeast);
    return furthest.isEmpty()
        ? Optional.empty()
        : Looser.than(upper, varied(lower, furthest.get()));
  }

  private static Clause varied(Clause lower, Extent furthest) {
    var asked = varied(lower.getRequirement(), furthest);
    return Clause.builder().from(lower).requirement(asked).build();
  }

  /** What is asked by the clause where it is varied as far as it may be. */
  private static Requirement varied(Requirement asked, Extent furthest) {
    if (furthest.getAmount().isPresent()) {
      return varied(asked, furthest.getAmount().get());
    }
    Term longest = furthest.getTerm().orElseThrow();
    if (asked instanceof Coverage coverage) {
      return Coverage.builder().from(coverage).window(longest).build();
    }
    if (asked instanceof Deadline deadline) {
      return deadline.isBefore()
          ? Deadline.builder().from(deadline).atLeast(longest).build()
          : Deadline.builder().from(deadline).within(longest).build();
    }
    return asked instanceof Recurrence recurrence ? varied(recurrence, longest) : asked;
  }

  private static Requirement varied(Requirement asked, Amount furthest) {
    if (asked instanceof Recurrence recurrence && recurrence.getQuota().isPresent()) {
      var quota = Quota.builder().from(recurrence.getQuota().get()).amount(furthest).build();
      return Recurrence.builder().from(recurrence).quota(quota).build();
    }
    if (asked instanceof Deadline deadline) {
      int hours = furthest.getNumber() / MINUTES_OF_HOUR;
      return Deadline.builder().from(deadline).withinHours(hours).build();
    }
    if (asked instanceof Coverage coverage) {
      return Coverage.builder().from(coverage).events(furthest.getNumber()).build();
    }
    return asked instanceof Quality quality ? varied(quality, furthest) : asked;
  }

  private static Requirement varied(Quality asked, Amount furthest) {
    var lasts = (Comparison) asked.getProperty();
    String minutes = Integer.toString(furthest.getNumber());
    var shorter = Comparison.of(lasts.getAttribute(), lasts.getOperator(), minutes);
    return Quality.builder().from(asked).property(shorter).build();
  }

  /** Every interval that is shorter is varied to the longest. */
  private static Requirement varied(Recurrence recurrence, Term longest) {
    var stages = new ArrayList<Stage>();
    for (Stage stage : recurrence.getStages()) {
      boolean shorter =
          stage.getEvery().filter(every -> every.isNeverLongerThan(longest)).isPresent();
      stages.add(
          shorter
              ? Stage.builder().from(stage).target(Optional.empty()).every(longest).build()
              : stage);
    }
    return Recurrence.builder().from(recurrence).stages(stages).build();
  }
}
