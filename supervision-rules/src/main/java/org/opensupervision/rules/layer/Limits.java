package org.opensupervision.rules.layer;

import java.util.OptionalLong;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;

/** Compares two comparisons of the same attribute: the values that each one lets through. */
final class Limits {
  private static final long NO_END = Long.MAX_VALUE;
  private static final int MOST_DIGITS = 18;

  private Limits() {}

  static boolean implies(Comparison narrow, Comparison wide) {
    if (!narrow.getAttribute().equals(wide.getAttribute())) {
      return false;
    }
    if (wide.getOperator() == Operator.RECORDED) {
      return true;
    }
    if (isValue(narrow) && isValue(wide)) {
      return narrow.getValue().equals(wide.getValue());
    }
    return narrow.equals(wide)
        || (areNumbers(narrow, wide) && from(narrow) >= from(wide) && to(narrow) <= to(wide));
  }

  static boolean exclude(Comparison one, Comparison other) {
    if (!one.getAttribute().equals(other.getAttribute())) {
      return false;
    }
    if (isValue(one) && isValue(other)) {
      return !one.getValue().equals(other.getValue());
    }
    return areNumbers(one, other) && (to(one) < from(other) || to(other) < from(one));
  }

  private static boolean isValue(Comparison comparison) {
    return comparison.getOperator() == Operator.IS;
  }

  private static boolean areNumbers(Comparison one, Comparison other) {
    return number(one).isPresent() && number(other).isPresent();
  }

  private static OptionalLong number(Comparison comparison) {
    String value = comparison.getValue();
    boolean digits =
        (isValue(comparison) || comparison.getOperator().isLimit())
            && !value.isEmpty()
            && value.length() <= MOST_DIGITS
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
  }

  private static long from(Comparison comparison) {
    long number = number(comparison).orElseThrow();
    return switch (comparison.getOperator()) {
      case IS, AT_LEAST -> number;
      case MORE_THAN -> number + 1;
      case AT_MOST, LESS_THAN, INCLUDES, RECORDED -> 0;
    };
  }

  private static long to(Comparison comparison) {
    long number = number(comparison).orElseThrow();
    return switch (comparison.getOperator()) {
      case IS, AT_MOST -> number;
      case LESS_THAN -> number - 1;
      case AT_LEAST, MORE_THAN, INCLUDES, RECORDED -> NO_END;
    };
  }
}
