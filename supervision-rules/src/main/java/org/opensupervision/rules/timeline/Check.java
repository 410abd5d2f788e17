package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.vocabulary.Elapsed;

/**
 * A condition that is quick to ask.
 *
 * @param <T> what is asked about: a fact, or the state of a subject
 */
abstract class Check<T> {

  /** Returns whether the condition holds. */
  abstract boolean passes(T of);

  /** A condition in which what has no value passes no comparison. */
  static <T> Check<T> of(Condition condition, AttributeSource<T> source) {
    return of(condition, source, Unrecorded.NO);
  }

  static <T> Check<T> of(Condition condition, AttributeSource<T> source, Unrecorded absent) {
    if (condition instanceof AllOf all) {
      return new Several<>(each(all.getConditions(), source, absent), true);
    }
    if (condition instanceof AnyOf any) {
      return new Several<>(each(any.getConditions(), source, absent), false);
    }
    if (condition instanceof Held held) {
      return new HeldFor<>(held, source);
    }
    if (condition instanceof Not not) {
      return new Opposite<>(of(not.getCondition(), source, absent.opposite()));
    }
    var comparison = (Comparison) condition;
    return comparison.getOperator() == Operator.RECORDED
        ? new Recorded<>(comparison.getAttribute(), source)
        : new Compared<>(comparison, source, absent);
  }

  private static boolean holds(Operator operator, int difference) {
    return switch (operator) {
      case IS, INCLUDES, RECORDED -> difference == 0;
      case AT_LEAST -> difference >= 0;
      case AT_MOST -> difference <= 0;
      case MORE_THAN -> difference > 0;
      case LESS_THAN -> difference < 0;
    };
  }

  private static <T> List<Check<T>> each(
      List<Condition> conditions, AttributeSource<T> source, Unrecorded absent) {
    var checks = new ArrayList<Check<T>>();
    for (Condition condition : conditions) {
      checks.add(of(condition, source, absent));
    }
    return checks;
  }

  /** All of several checks, or any of them. */
  private static final class Several<T> extends Check<T> {
    private final List<Check<T>> checks;
    private final boolean all;

    Several(List<Check<T>> checks, boolean all) {
      this.checks = checks;
      this.all = all;
    }

    @Override
    boolean passes(T of) {
      for (Check<T> check : checks) {
        if (check.passes(of) != all) {
          return !all;
        }
      }
      return all;
    }
  }

  private static final class Opposite<T> extends Check<T> {
    private final Check<T> check;

    Opposite(Check<T> check) {
      this.check = check;
    }

    @Override
    boolean passes(T of) {
      return !check.passes(of);
    }
  }

  private static final class Recorded<T> extends Check<T> {
    private final String attribute;
    private final AttributeSource<T> source;

    Recorded(String attribute, AttributeSource<T> source) {
      this.attribute = attribute;
      this.source = source;
    }

    @Override
    boolean passes(T of) {
      return source.value(attribute, of).isPresent();
    }
  }

  private static final class HeldFor<T> extends Check<T> {
    private final Held held;
    private final AttributeSource<T> source;

    HeldFor(Held held, AttributeSource<T> source) {
      this.held = held;
      this.source = source;
    }

    @Override
    boolean passes(T of) {
      var since = source.held(held.getCondition(), of);
      return since.isPresent() && holds(held.getOperator(), since.get().compareTo(held.getTerm()));
    }
  }

  /** A comparison; what has no value passes none, unless it is asked what may be. */
  private static final class Compared<T> extends Check<T> {
    private final String attribute;
    private final Operator operator;
    private final Object wanted;
    private final AttributeSource<T> source;
    private final boolean absentPasses;

    Compared(Comparison comparison, AttributeSource<T> source, Unrecorded absent) {
      this.attribute = comparison.getAttribute();
      this.operator = comparison.getOperator();
      this.wanted = source.read(attribute, comparison.getValue());
      this.source = source;
      this.absentPasses = absent.isEnough();
    }

    @Override
    boolean passes(T of) {
      var found = source.value(attribute, of);
      return found.isPresent() ? compare(found.get()) : absentPasses;
    }

    private boolean compare(Object found) {
      return operator.isLimit() ? holds(operator, difference(found)) : is(found);
    }

    private boolean is(Object found) {
      return found instanceof List<?> several ? several.contains(wanted) : found.equals(wanted);
    }

    private int difference(Object found) {
      return found instanceof Elapsed elapsed
          ? elapsed.compareTo((Term) wanted)
          : Integer.compare((Integer) found, (Integer) wanted);
    }
  }
}
