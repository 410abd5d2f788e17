package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.function.Predicate;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.vocabulary.Elapsed;

/** Makes conditions into tests that are quick to ask. */
final class Conditions {
  private Conditions() {}

  static <T> Predicate<T> compile(Condition condition, AttributeSource<T> source) {
    if (condition instanceof AllOf all) {
      return all(all.getConditions(), source);
    }
    if (condition instanceof AnyOf any) {
      return all(any.getConditions().stream().map(Not::of).toList(), source).negate();
    }
    if (condition instanceof Not not) {
      return compile(not.getCondition(), source).negate();
    }
    return comparison((Comparison) condition, source);
  }

  private static <T> Predicate<T> all(
      List<? extends Condition> conditions, AttributeSource<T> source) {
    return conditions.stream()
        .map(condition -> compile(condition, source))
        .reduce(all -> true, Predicate::and);
  }

  private static <T> Predicate<T> comparison(Comparison comparison, AttributeSource<T> source) {
    String attribute = comparison.getAttribute();
    Object wanted = source.read(attribute, comparison.getValue());
    Predicate<Object> test =
        comparison.getOperator() == Operator.IS
            ? found -> is(found, wanted)
            : found -> holds(comparison.getOperator(), compare(found, wanted));
    return of -> source.value(attribute, of).filter(test).isPresent();
  }

  private static boolean is(Object found, Object wanted) {
    return found instanceof List<?> several ? several.contains(wanted) : found.equals(wanted);
  }

  private static int compare(Object found, Object wanted) {
    return found instanceof Elapsed elapsed
        ? elapsed.compareTo((Term) wanted)
        : Integer.compare((Integer) found, (Integer) wanted);
  }

  private static boolean holds(Operator operator, int compared) {
    return switch (operator) {
      case IS -> compared == 0;
      case AT_LEAST -> compared >= 0;
      case AT_MOST -> compared <= 0;
      case MORE_THAN -> compared > 0;
      case LESS_THAN -> compared < 0;
    };
  }
}
