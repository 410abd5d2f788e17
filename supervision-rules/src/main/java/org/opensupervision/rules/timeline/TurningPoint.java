package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * The day on which time that has passed changes what a condition says, without any fact.
 *
 * @param term the time that has passed on the last day before, or on the day itself
 * @param later whether it is the day after the last day of the term
 */
record TurningPoint(Term term, boolean later, WorkingCalendar calendar) {

  static List<TurningPoint> in(Condition condition, StateSource states) {
    return comparisons(condition)
        .filter(comparison -> states.isElapsed(comparison.getAttribute()))
        .map(comparison -> of(comparison, states))
        .toList();
  }

  private static TurningPoint of(Comparison comparison, StateSource states) {
    var term = (Term) states.read(comparison.getAttribute(), comparison.getValue());
    Operator operator = comparison.getOperator();
    boolean later = operator == Operator.MORE_THAN || operator == Operator.AT_MOST;
    return new TurningPoint(term, later, states.calendar());
  }

  private static Stream<Comparison> comparisons(Condition condition) {
    if (condition instanceof AllOf all) {
      return all.getConditions().stream().flatMap(TurningPoint::comparisons);
    }
    if (condition instanceof AnyOf any) {
      return any.getConditions().stream().flatMap(TurningPoint::comparisons);
    }
    return condition instanceof Not not
        ? comparisons(not.getCondition())
        : Stream.of((Comparison) condition);
  }

  int after(LocalDate start) {
    return Days.of(term.lastDay(start, calendar)) + (later ? 1 : 0);
  }
}
