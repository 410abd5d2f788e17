package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;

/** Makes conditions into tests that are quick to ask. */
final class Conditions {
  private Conditions() {}

  /** What does not compare with an attribute that has no value: a plain "no". */
  static <T> Predicate<T> compile(Condition condition, AttributeSource<T> source) {
    return compile(condition, source, Unrecorded.NO);
  }

  static <T> Predicate<T> compile(
      Condition condition, AttributeSource<T> source, Unrecorded absent) {
    if (condition instanceof AllOf all) {
      return all(all.getConditions(), source, absent);
    }
    if (condition instanceof AnyOf any) {
      var none = any.getConditions().stream().map(Not::of).toList();
      return all(none, source, absent.opposite()).negate();
    }
    if (condition instanceof Not not) {
      return compile(not.getCondition(), source, absent.opposite()).negate();
    }
    return comparison((Comparison) condition, source, absent);
  }

  private static <T> Predicate<T> all(
      List<? extends Condition> conditions, AttributeSource<T> source, Unrecorded absent) {
    return conditions.stream()
        .map(condition -> compile(condition, source, absent))
        .reduce(all -> true, Predicate::and);
  }

  private static <T> Predicate<T> comparison(
      Comparison comparison, AttributeSource<T> source, Unrecorded absent) {
    String attribute = comparison.getAttribute();
    if (comparison.getOperator() == Operator.RECORDED) {
      return of -> source.value(attribute, of).isPresent();
    }
    Object wanted = source.read(attribute, comparison.getValue());
    Predicate<Object> test =
        comparison.getOperator().isLimit()
            ? found -> number(comparison, (Integer) wanted).test((Integer) found)
            : found -> is(found, wanted);
    return absent.isEnough()
        ? of -> source.value(attribute, of).map(test::test).orElse(true)
        : of -> source.value(attribute, of).filter(test).isPresent();
  }

  private static boolean is(Object found, Object wanted) {
    return found instanceof List<?> several ? several.contains(wanted) : found.equals(wanted);
  }

  private static IntPredicate number(Comparison comparison, int wanted) {
    return switch (comparison.getOperator()) {
      case IS, INCLUDES, RECORDED -> found -> found == wanted;
      case AT_LEAST -> found -> found >= wanted;
      case AT_MOST -> found -> found <= wanted;
      case MORE_THAN -> found -> found > wanted;
      case LESS_THAN -> found -> found < wanted;
    };
  }
}
