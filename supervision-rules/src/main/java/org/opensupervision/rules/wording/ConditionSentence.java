package org.opensupervision.rules.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;

/**
 * Says conditions in plain English, as in "absence is not family leave or career break", "not
 * absent" and {@code sections include "feelings" and "actions"}.
 */
final class ConditionSentence {
  private ConditionSentence() {}

  static String of(Condition condition) {
    if (condition instanceof AllOf all) {
      return included(all).orElseGet(() -> joined(all.getConditions(), " and "));
    }
    if (condition instanceof AnyOf any) {
      return oneAttribute(any, false).orElseGet(() -> joined(any.getConditions(), " or "));
    }
    if (condition instanceof Not not) {
      return negated(not.getCondition());
    }
    return condition instanceof Held held ? held(held) : compared((Comparison) condition, false);
  }

  /** "Accreditation is accredited, and has been so for at least 6 months". */
  private static String held(Held held) {
    return "%s, and has been so for %s %s"
        .formatted(of(held.getCondition()), held.getOperator().getWords(), held.getTerm());
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
            being(((Comparison) first).getAttribute(), negated)
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

  /** Several values of one list, all of which it has. */
  private static Optional<String> included(AllOf all) {
    var parts = all.getConditions();
    boolean alike =
        parts.size() > 1 && parts.stream().allMatch(part -> isInList(part, parts.get(0)));
    return alike
        ? Optional.of(
            including(((Comparison) parts.get(0)).getAttribute(), false)
                + listed(parts.stream().map(part -> '"' + value(part) + '"').toList(), " and "))
        : Optional.empty();
  }

  private static boolean isInList(Condition part, Condition first) {
    return part instanceof Comparison one
        && first instanceof Comparison other
        && one.getOperator() == Operator.INCLUDES
        && one.getAttribute().equals(other.getAttribute());
  }

  private static String compared(Comparison comparison, boolean negated) {
    String attribute = comparison.getAttribute();
    String value = comparison.getValue();
    return switch (comparison.getOperator()) {
      case RECORDED -> being(attribute, negated) + "recorded";
      case INCLUDES -> including(attribute, negated) + value;
      case IS ->
          isTruth(value) && !negated ? truth(attribute, value) : being(attribute, negated) + value;
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN ->
          being(attribute, negated) + comparison.getOperator().getWords() + " " + value;
    };
  }

  private static boolean isTruth(String value) {
    return value.equals("true") || value.equals("false");
  }

  /** "Absent is false" is said as "not absent". */
  private static String truth(String attribute, String value) {
    return value.equals("true") ? attribute : "not " + attribute;
  }

  private static String being(String attribute, boolean negated) {
    String not = negated ? "not " : "";
    if (attribute.equals("by")) {
      return "it is " + not + "by ";
    }
    return attribute + (isPlural(attribute) ? " are " : " is ") + not;
  }

  private static String including(String attribute, boolean negated) {
    if (negated) {
      return attribute + (isPlural(attribute) ? " do not include " : " does not include ");
    }
    return attribute + (isPlural(attribute) ? " include " : " includes ");
  }

  /** Minutes and sections are many, a legal status is one. */
  private static boolean isPlural(String attribute) {
    return attribute.endsWith("s") && !attribute.endsWith("us") && !attribute.endsWith("ss");
  }

  private static String joined(List<Condition> conditions, String with) {
    return conditions.stream().map(ConditionSentence::inner).collect(Collectors.joining(with));
  }

  private static String inner(Condition condition) {
    boolean nested =
        condition instanceof AllOf
            || condition instanceof Held
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
