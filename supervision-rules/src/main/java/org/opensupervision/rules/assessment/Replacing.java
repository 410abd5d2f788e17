package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.kind.Above;
import org.opensupervision.rules.kind.InForce;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Language;

/**
 * Finds what takes the place of a clause in the layers above it.
 *
 * <p>Every clause is asked for on its own, but for two kinds: a statement that is given a value can
 * be checked there, and nothing can be kept for two lengths of time.
 */
final class Replacing {
  private final PolicyStack stack;
  private final TimelinePlan plan;
  private final List<ClauseId> clauses = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();

  private Replacing(PolicyStack stack, TimelinePlan plan) {
    this.stack = stack;
    this.plan = plan;
  }

  static Above of(Clause clause, PolicyStack stack, TimelinePlan plan) {
    boolean gives =
        clause.getRequirement() instanceof Statement
            || clause.getRequirement() instanceof Retention;
    if (!gives) {
      return Above.NOTHING;
    }
    var found = new Replacing(stack, plan);
    found.look(clause);
    return new Above(List.copyOf(found.clauses), List.copyOf(found.slots));
  }

  /** A statement above gives no value, but what is above that may. */
  private void look(Clause below) {
    var named = Optional.of(below.getId());
    for (Policy policy : stack.getPolicies()) {
      for (Clause upper : policy.getClauses()) {
        if (!upper.getTightens().equals(named)) {
          continue;
        }
        if (upper.getRequirement() instanceof Statement) {
          look(upper);
        } else {
          add(upper, policy);
        }
      }
    }
  }

  private void add(Clause upper, Policy policy) {
    InForce days = new Succession(stack, policy).ofThisVersion().of(upper);
    clauses.add(upper.getId());
    slots.add(
        plan.speaking(Language.of(policy)).spells(upper.getAppliesTo(), days.from(), days.until()));
  }
}
