package org.opensupervision.rules.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;

/** Says conditions in plain English, as in "absence is not family leave or career break". */
final class ConditionSentence {
  private ConditionSentence() {}

  static String of(Condition condition) {
    if (condition instanceof AllOf all) {
      return joined(all.getConditions(), " and ");
    }
    if (condition instanceof AnyOf any) {
      return oneAttribute(any, false).orElseGet(() -> joined(any.getConditions(), " or "));
    }
    if (condition instanceof Not not) {
      return negated(not.getCondition());
    }
    return compared((Comparison) condition, false);
  }

  private static String negated(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return compared(comparison, true);
    }
    Optional<String> alike =
        condition instanceof AnyOf any ? oneAttribute(any, true) : Optional.empty();
    return alike.orElseGet(() -> "it is not so that (" + of(condition) + ")");
  }

  /** Several values of one attribute, of which any one is enough. */
  private static Optional<String> oneAttribute(AnyOf any, boolean negated) {
    var first = any.getConditions().get(0);
    boolean alike =
        any.getConditions().stream().allMatch(part -> isOf(part, first))
            && any.getConditions().size() > 1;
    return alike
        ? Optional.of(
            ((Comparison) first).getAttribute()
                + " "
                + verb(negated)
                + " "
                + listed(any.getConditions().stream().map(ConditionSentence::value).toList()))
        : Optional.empty();
  }

  private static boolean isOf(Condition part, Condition first) {
    return part instanceof Comparison one
        && first instanceof Comparison other
        && one.getOperator() == Operator.IS
        && one.getAttribute().equals(other.getAttribute());
  }

  private static String value(Condition comparison) {
    return ((Comparison) comparison).getValue();
  }

  private static String compared(Comparison comparison, boolean negated) {
    String attribute = comparison.getAttribute() + " ";
    return switch (comparison.getOperator()) {
      case RECORDED -> attribute + verb(negated) + " recorded";
      case INCLUDES ->
          attribute + (negated ? "does not include " : "includes ") + comparison.getValue();
      case IS -> attribute + verb(negated) + " " + comparison.getValue();
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN ->
          attribute
              + verb(negated)
              + " "
              + comparison.getOperator().getWords()
              + " "
              + comparison.getValue();
    };
  }

  private static String verb(boolean negated) {
    return negated ? "is not" : "is";
  }

  private static String joined(List<Condition> conditions, String with) {
    return conditions.stream().map(ConditionSentence::inner).collect(Collectors.joining(with));
  }

  private static String inner(Condition condition) {
    boolean nested =
        condition instanceof AllOf
            || (condition instanceof AnyOf any && oneAttribute(any, false).isEmpty());
    return nested ? "(" + of(condition) + ")" : of(condition);
  }

  /** Joins values as one says them: "a, b or c". */
  static String listed(List<String> values) {
    return listed(values, " or ");
  }

  static String listed(List<String> values, String last) {
    int size = values.size();
    return size < 2
        ? String.join("", values)
        : String.join(", ", values.subList(0, size - 1)) + last + values.get(size - 1);
  }
}
