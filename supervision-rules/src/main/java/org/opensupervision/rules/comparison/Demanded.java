package org.opensupervision.rules.comparison;

import java.util.OptionalInt;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;

/** Finds the least minutes that a property demands of every event. */
final class Demanded {
  private static final String MINUTES = "minutes";

  private Demanded() {}

  /** Only what is demanded whatever else holds; of several the most. */
  static OptionalInt minutes(Condition property) {
    if (property instanceof AllOf all) {
      return all.getConditions().stream()
          .map(Demanded::minutes)
          .filter(OptionalInt::isPresent)
          .mapToInt(OptionalInt::getAsInt)
          .max();
    }
    return property instanceof Comparison comparison ? minutes(comparison) : OptionalInt.empty();
  }

  private static OptionalInt minutes(Comparison comparison) {
    if (!comparison.getAttribute().equals(MINUTES)) {
      return OptionalInt.empty();
    }
    if (comparison.getOperator() == Operator.AT_LEAST) {
      return OptionalInt.of(Integer.parseInt(comparison.getValue()));
    }
    return comparison.getOperator() == Operator.MORE_THAN
        ? OptionalInt.of(Integer.parseInt(comparison.getValue()) + 1)
        : OptionalInt.empty();
  }
}
