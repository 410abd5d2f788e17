package org.opensupervision.rules.layer;

import java.util.ArrayList;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Coverage;
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
  private Allowance() {}

  /** Returns how a clause is looser than the clause below it allows; empty if it is not. */
  static Optional<String> beyond(Clause upper, Clause lower) {
    var looser = Looser.than(upper, lower);
    if (looser.isEmpty() || lower.getVariation().isEmpty()) {
      return looser;
    }
    var longest = lower.getVariation().get().getToAtMost();
    return longest.isEmpty() ? Optional.empty() : Looser.than(upper, varied(lower, longest.get()));
  }

  private static Clause varied(Clause lower, Term longest) {
    var asked = varied(lower.getRequirement(), longest);
    return Clause.builder().from(lower).requirement(asked).build();
  }

  /** What is asked by the clause where every interval that is shorter is varied to the longest. */
  private static Requirement varied(Requirement asked, Term longest) {
    if (asked instanceof Coverage coverage) {
      return Coverage.builder().from(coverage).window(longest).build();
    }
    if (!(asked instanceof Recurrence recurrence)) {
      return asked;
    }
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
