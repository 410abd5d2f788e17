package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.timeline.TimelinePlan;

/** When a clause applies: its own condition, between the dates of the policy and its own. */
final class Applicability {
  private Applicability() {}

  static int slot(Clause clause, TimelinePlan plan, RuleContext context) {
    return slot(clause, clause.getAppliesTo(), plan, context);
  }

  /** The spells in which a clause applies and its clock does not stand still. */
  static int apartFrom(
      Optional<Condition> still, Clause clause, TimelinePlan plan, RuleContext context) {
    return slot(clause, without(still, clause), plan, context);
  }

  /** The same, apart from the days on which decisions take the duty away. */
  static int apartFromAll(
      Optional<Condition> still, Clause clause, TimelinePlan plan, RuleContext context) {
    if (!plan.mayVary(clause)) {
      return apartFrom(still, clause, plan, context);
    }
    var inForce = context.inForce(clause);
    int departures = plan.departures(clause);
    return plan.spellsApart(without(still, clause), inForce.from(), inForce.until(), departures);
  }

  private static Optional<Condition> without(Optional<Condition> still, Clause clause) {
    return still.isEmpty() ? clause.getAppliesTo() : both(clause, Not.of(still.get()));
  }

  /** The spells in which a clause would apply if its clock did not stand still. */
  static int during(Condition still, Clause clause, TimelinePlan plan, RuleContext context) {
    return slot(clause, both(clause, still), plan, context);
  }

  private static Optional<Condition> both(Clause clause, Condition more) {
    var all = new ArrayList<Condition>();
    if (clause.getAppliesTo().isPresent()) {
      all.add(clause.getAppliesTo().get());
    }
    all.add(more);
    return Optional.of(all.size() == 1 ? more : AllOf.of(List.copyOf(all)));
  }

  private static int slot(
      Clause clause, Optional<Condition> condition, TimelinePlan plan, RuleContext context) {
    var inForce = context.inForce(clause);
    return plan.spells(condition, inForce.from(), inForce.until());
  }
}
