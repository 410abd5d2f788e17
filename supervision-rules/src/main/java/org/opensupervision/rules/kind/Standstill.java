package org.opensupervision.rules.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Times in which a clock stands still that goes on where it stood.
 *
 * <p>What is left of a term when such a time begins is left when it ends: in calendar days, or in
 * working days where the term is counted in those. Where nothing is left, the breach is on the day
 * of return, and the day before it was the last in time.
 *
 * @param slot the spells in which the clock stands still
 * @param during when that is, in words
 */
record Standstill(int slot, String during, WorkingCalendar calendar) {

  static Standstill of(Clause clause, Condition still, TimelinePlan plan, RuleContext context) {
    return new Standstill(
        Applicability.during(still, clause, plan, context),
        ConditionWords.of(still),
        context.calendar());
  }

  /** The time that a day lies in; -1 if the clock runs. */
  int at(Timeline timeline, int day) {
    return timeline.spells(slot).at(day);
  }

  /** The last day of a term from a day, as far as is known; never while the clock stands still. */
  int last(Timeline timeline, DueTable table, int from, int known) {
    return last(timeline, table.term(), from, table.due(from), 1, known);
  }

  /** The first day after a term from a day that is no part of it, in the same way. */
  int pushed(Timeline timeline, DueTable table, int from, int known) {
    return last(timeline, table.term(), from, table.due(from), 0, known);
  }

  /**
   * Goes through the times one after the other.
   *
   * @param slack how many days after the last one a time may begin and still put it off
   */
  private int last(Timeline timeline, Term term, int from, int plain, int slack, int known) {
    Spells times = timeline.spells(slot);
    int last = plain;
    for (int i = 0; i < times.size() && times.from(i) <= known; i++) {
      int end = times.end(i, known);
      if (end > from + 1) {
        int begin = Math.max(times.from(i), from + 1);
        if (begin > last + slack) {
          return last;
        }
        if (end == Days.NEVER) {
          return Days.NEVER;
        }
        last = goOn(term, begin, end, last);
      }
    }
    return last;
  }

  /** The last day, where from one day to another, that left out, the clock stood still. */
  private int goOn(Term term, int begin, int end, int last) {
    if (term.getUnit() != TermUnit.WORKING_DAYS) {
      return last + end - begin;
    }
    int left = last < begin ? 0 : calendar.countWorkingDays(Days.date(begin), Days.date(last + 1));
    LocalDate before = Days.date(end - 1);
    return left == 0 ? end - 1 : Days.of(calendar.plusWorkingDays(before, left));
  }

  /** A day, or the first one after it on which the clock runs, as far as is known. */
  int running(Timeline timeline, int day, int known) {
    Spells times = timeline.spells(slot);
    int spell = times.at(day);
    boolean still = spell >= 0 && times.from(spell) <= known;
    return still ? times.end(spell, known) : day;
  }

  /** How many days from one day to another, both left out, the clock stood still. */
  int days(Timeline timeline, int from, int to) {
    Spells times = timeline.spells(slot);
    int days = 0;
    for (int i = 0; i < times.size(); i++) {
      int begin = Math.max(times.from(i), from + 1);
      days += Math.max(0, Math.min(times.end(i, Days.NEVER), to) - begin);
    }
    return days;
  }

  /** The times that put off a day, each as a step. */
  List<Step> steps(Timeline timeline, int from, int last) {
    Spells times = timeline.spells(slot);
    var steps = new ArrayList<Step>();
    for (int i = 0; i < times.size() && times.from(i) <= last; i++) {
      int end = times.end(i, last + 1);
      if (end != Days.NEVER && end > from + 1) {
        steps.add(
            Step.of(
                StepCode.RESUMED,
                Detail.of("from", Days.date(times.from(i))),
                Detail.of("until", Days.date(end - 1))));
      }
    }
    return steps;
  }

  /** That the clock stands still on a day. */
  Step step(Timeline timeline, int day) {
    return Suspension.step(timeline, timeline.spells(slot), at(timeline, day), during);
  }
}
