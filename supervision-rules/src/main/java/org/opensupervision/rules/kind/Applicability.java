package org.opensupervision.rules.kind;

import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.timeline.TimelinePlan;

/** When a clause applies: its own condition, between the dates of the policy and its own. */
final class Applicability {
  private Applicability() {}

  static int slot(Clause clause, TimelinePlan plan, RuleContext context) {
    var inForce = context.inForce(clause);
    return plan.spells(clause.getAppliesTo(), inForce.from(), inForce.until());
  }
}
