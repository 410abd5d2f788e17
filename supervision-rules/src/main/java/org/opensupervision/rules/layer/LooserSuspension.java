package org.opensupervision.rules.layer;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Recurrence;

/** Compares when the clocks of two clauses stand still, and what is owed on return. */
final class LooserSuspension {
  private static final Condition AT_WORK = Comparison.of("absent", Operator.IS, "false");

  private LooserSuspension() {}

  static Optional<String> than(Clause one, Clause other) {
    if (isOnlyAtWork(other)) {
      return Optional.empty();
    }
    if (one.getRequirement() instanceof Recurrence here
        && other.getRequirement() instanceof Recurrence there
        && Looser.countsTheSame(here, there)) {
      return during(here.getSuspendedDuring(), there.getSuspendedDuring())
          .or(() -> Looser.longer(here.getDueOnReturn(), there.getDueOnReturn()));
    }
    return one.getRequirement() instanceof Deadline here
            && other.getRequirement() instanceof Deadline there
            && Looser.areForTheSame(here, there)
        ? during(here.getSuspendedDuring(), there.getSuspendedDuring())
            .or(() -> Looser.longer(here.getDueOnReturn(), there.getDueOnReturn()))
        : Optional.empty();
  }

  /** Whether a clause asks nothing of anybody who is away, so that it has no clock to stop. */
  private static boolean isOnlyAtWork(Clause clause) {
    return Implication.holds(clause.getAppliesTo(), Optional.of(AT_WORK));
  }

  private static Optional<String> during(Optional<Condition> one, Optional<Condition> other) {
    for (Condition part : parts(one)) {
      boolean runsOn = other.map(still -> Exclusion.holds(part, still)).orElse(true);
      if (runsOn && part instanceof Comparison kind) {
        return Optional.of("its clock stands still during " + kind.getValue());
      }
    }
    return Optional.empty();
  }

  private static List<Condition> parts(Optional<Condition> during) {
    return during
        .map(still -> still instanceof AnyOf any ? any.getConditions() : List.of(still))
        .orElse(List.of());
  }
}
