package org.opensupervision.rules.timeline;

import java.time.LocalDate;
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
import org.opensupervision.model.time.WorkingCalendar;

/**
 * The day on which time that has passed changes what a condition says, without any fact.
 *
 * @param term the time that has passed on the last day before, or on the day itself
 * @param later whether it is the day after the last day of the term
 */
record TurningPoint(Term term, boolean later, WorkingCalendar calendar) {

  static List<TurningPoint> in(Condition condition, StateSource states) {
    var points = new ArrayList<TurningPoint>();
    add(condition, states, points);
    return points;
  }

  private static void add(Condition condition, StateSource states, List<TurningPoint> to) {
    if (condition instanceof Comparison comparison) {
      if (states.isElapsed(comparison.getAttribute())) {
        to.add(of(comparison, states));
      }
    } else if (condition instanceof Not not) {
      add(not.getCondition(), states, to);
    } else if (condition instanceof AllOf all) {
      addAll(all.getConditions(), states, to);
    } else if (condition instanceof AnyOf any) {
      addAll(any.getConditions(), states, to);
    }
  }

  private static void addAll(
      List<Condition> conditions, StateSource states, List<TurningPoint> to) {
    for (Condition condition : conditions) {
      add(condition, states, to);
    }
  }

  /** The day on which something that began to hold has done so for its time, or too long. */
  static TurningPoint of(Held held, StateSource states) {
    return of(held.getOperator(), held.getTerm(), states);
  }

  private static TurningPoint of(Comparison comparison, StateSource states) {
    var term = (Term) states.read(comparison.getAttribute(), comparison.getValue());
    return of(comparison.getOperator(), term, states);
  }

  private static TurningPoint of(Operator operator, Term term, StateSource states) {
    boolean later = operator == Operator.MORE_THAN || operator == Operator.AT_MOST;
    return new TurningPoint(term, later, states.calendar());
  }

  int after(LocalDate start) {
    return Days.of(term.lastDay(start, calendar)) + (later ? 1 : 0);
  }
}
