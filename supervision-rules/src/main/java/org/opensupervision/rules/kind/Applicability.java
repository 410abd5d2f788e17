package org.opensupervision.rules.kind;

import java.time.LocalDate;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.timeline.TimelinePlan;

/** When a clause applies: its own condition, between the dates of the policy and its own. */
final class Applicability {
  private Applicability() {}

  static int slot(Clause clause, TimelinePlan plan, RuleContext context) {
    return plan.spells(
        clause.getAppliesTo(), inForceFrom(clause, context), clause.getEffectiveUntil());
  }

  static LocalDate inForceFrom(Clause clause, RuleContext context) {
    LocalDate policy = context.policy().getEffectiveFrom();
    LocalDate own = clause.getEffectiveFrom().orElse(policy);
    return own.isAfter(policy) ? own : policy;
  }
}
