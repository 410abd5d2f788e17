package org.opensupervision.rules.layer;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;

/**
 * Tells whether one condition can only hold where another one does.
 *
 * <p>What it tells is certain; where it cannot tell, it says no.
 */
final class Implication {
  private Implication() {}

  /** Returns whether everybody whom the narrow condition holds for is one of the wide one's. */
  static boolean holds(Optional<Condition> narrow, Optional<Condition> wide) {
    return wide.isEmpty() || narrow.map(condition -> holds(condition, wide.get())).orElse(false);
  }

  static boolean holds(Condition narrow, Condition wide) {
    if (narrow.equals(wide)) {
      return true;
    }
    if (wide instanceof AllOf all) {
      return all.getConditions().stream().allMatch(part -> holds(narrow, part));
    }
    if (narrow instanceof AnyOf any) {
      return any.getConditions().stream().allMatch(part -> holds(part, wide));
    }
    return byPart(narrow, wide);
  }

  private static boolean byPart(Condition narrow, Condition wide) {
    if (narrow instanceof AllOf all && anyHolds(all.getConditions(), wide)) {
      return true;
    }
    if (narrow instanceof Held held && holds(held.getCondition(), wide)) {
      return true;
    }
    if (wide instanceof AnyOf any) {
      return any.getConditions().stream().anyMatch(part -> holds(narrow, part));
    }
    if (narrow instanceof Not one && wide instanceof Not other) {
      return holds(other.getCondition(), one.getCondition());
    }
    if (wide instanceof Not not) {
      return Exclusion.holds(narrow, not.getCondition());
    }
    return narrow instanceof Comparison one
        && wide instanceof Comparison other
        && Limits.implies(one, other);
  }

  private static boolean anyHolds(List<Condition> parts, Condition wide) {
    return parts.stream().anyMatch(part -> holds(part, wide));
  }
}
