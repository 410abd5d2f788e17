package org.opensupervision.rules.layer;

import java.util.List;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;

/**
 * Tells whether two conditions can never hold together, or one condition never at all.
 *
 * <p>What it tells is certain; where it cannot tell, it says no.
 */
final class Exclusion {
  private Exclusion() {}

  static boolean holds(Condition one, Condition other) {
    if (other instanceof AnyOf any) {
      return any.getConditions().stream().allMatch(part -> holds(one, part));
    }
    if (one instanceof AnyOf any) {
      return any.getConditions().stream().allMatch(part -> holds(part, other));
    }
    if (one instanceof AllOf all) {
      return all.getConditions().stream().anyMatch(part -> holds(part, other));
    }
    if (other instanceof AllOf all) {
      return all.getConditions().stream().anyMatch(part -> holds(one, part));
    }
    return ofSimple(one, other);
  }

  private static boolean ofSimple(Condition one, Condition other) {
    if (one instanceof Not not) {
      return Implication.holds(other, not.getCondition());
    }
    if (other instanceof Not not) {
      return Implication.holds(one, not.getCondition());
    }
    if (one instanceof Held held) {
      return holds(held.getCondition(), other);
    }
    if (other instanceof Held held) {
      return holds(one, held.getCondition());
    }
    return one instanceof Comparison left
        && other instanceof Comparison right
        && Limits.exclude(left, right);
  }

  /** Whether a condition contradicts itself, so that it holds for nobody. */
  static boolean isEmpty(Condition condition) {
    if (condition instanceof AnyOf any) {
      return any.getConditions().stream().allMatch(Exclusion::isEmpty);
    }
    if (condition instanceof Held held) {
      return isEmpty(held.getCondition());
    }
    return condition instanceof AllOf all && isEmpty(all.getConditions());
  }

  private static boolean isEmpty(List<Condition> together) {
    for (int i = 0; i < together.size(); i++) {
      Condition part = together.get(i);
      boolean excluded = together.subList(0, i).stream().anyMatch(other -> holds(part, other));
      if (excluded || isEmpty(part)) {
        return true;
      }
    }
    return false;
  }
}
