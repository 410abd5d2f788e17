package org.opensupervision.rules.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;

/** Finds clauses that are for nobody or for no day, and stages that no day lies in. */
final class NeverApplies {
  private final Clause clause;
  private final LocalDate from;
  private final List<String> found = new ArrayList<>();

  private NeverApplies(Clause clause, LocalDate from) {
    this.clause = clause;
    this.from = from;
  }

  /** Returns what is wrong with the clause, each in a sentence. */
  static List<String> of(Clause clause, Policy policy) {
    LocalDate own = clause.getEffectiveFrom().orElse(policy.getEffectiveFrom());
    LocalDate begins = own.isAfter(policy.getEffectiveFrom()) ? own : policy.getEffectiveFrom();
    var never = new NeverApplies(clause, begins);
    never.look(policy);
    return List.copyOf(never.found);
  }

  private void look(Policy policy) {
    if (clause.getAppliesTo().filter(Exclusion::isEmpty).isPresent()) {
      found.add(
          "The clause (%s) applies to nobody: its condition contradicts itself."
              .formatted(clause.getId()));
    }
    clause
        .getEffectiveUntil()
        .filter(until -> until.isBefore(policy.getEffectiveFrom()))
        .ifPresent(
            until ->
                found.add(
                    "The clause (%s) ends (%s) before the policy begins (%s)."
                        .formatted(clause.getId(), until, policy.getEffectiveFrom())));
    policy
        .getEffectiveUntil()
        .filter(until -> clause.getEffectiveFrom().filter(until::isBefore).isPresent())
        .ifPresent(
            until ->
                found.add(
                    "The clause (%s) begins (%s) after the policy has ended (%s)."
                        .formatted(clause.getId(), from, until)));
    if (clause.getRequirement() instanceof Recurrence asked) {
      stages(asked.getStages());
    }
  }

  private void stages(List<Stage> stages) {
    for (int i = 0; i < stages.size(); i++) {
      int number = i + 1;
      stages
          .get(i)
          .getUntilDate()
          .filter(until -> !until.isAfter(from))
          .ifPresent(until -> never(number, "ends on " + until + ", before it could begin"));
      var begins = i == 0 ? Optional.<LocalDate>empty() : stages.get(i - 1).getUntilDate();
      begins
          .filter(day -> clause.getEffectiveUntil().filter(day::isAfter).isPresent())
          .ifPresent(day -> never(number, "begins on " + day + ", after the clause has ended"));
    }
  }

  private void never(int number, String how) {
    found.add(
        "The stage (%s) of the clause (%s) is never reached: it %s."
            .formatted(number, clause.getId(), how));
  }
}
