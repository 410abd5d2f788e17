package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * The time that there is for a deadline where absences stop its clock.
 *
 * <p>An absence stops a clock that is still running when it begins, the day after the last one in
 * time included, or that is set off during it. With the return the clock goes on where it stood, or
 * the time begins anew, or there is a time of its own.
 */
record ReturnClock(
    Standstill still,
    boolean resuming,
    @Nullable DueTable within,
    @Nullable DueTable ownOnReturn,
    RuleContext context) {

  static ReturnClock of(Clause clause, Deadline asked, TimelinePlan plan, RuleContext context) {
    return new ReturnClock(
        Standstill.of(clause, asked.getSuspendedDuring().orElseThrow(), plan, context),
        asked.isResuming(),
        asked.getWithin().map(context::table).orElse(null),
        asked.getDueOnReturn().map(context::table).orElse(null),
        context);
  }

  /** The same with another time, as a decision gives it. */
  ReturnClock with(@Nullable DueTable term) {
    return new ReturnClock(still, resuming, term, ownOnReturn, context);
  }

  /** The time that there is from the return on: one of its own, or the whole time. */
  private @Nullable DueTable onReturn() {
    return ownOnReturn == null ? within : ownOnReturn;
  }

  /** The last day in time after a trigger, as far as is known; never while the clock is stopped. */
  int due(Timeline timeline, int trigger, int known) {
    if (!resuming) {
      int returned = startedAnew(timeline, trigger, known);
      return returned == Days.NEVER ? Days.NEVER : lastAfter(returned, returned == trigger);
    }
    int due = within == null ? trigger : still.last(timeline, within, trigger, known);
    int first = still.running(timeline, trigger, known);
    return first == trigger ? due : Math.max(due, first);
  }

  /** The day of the last return from which the time is counted; the trigger itself if none. */
  private int startedAnew(Timeline timeline, int trigger, int known) {
    Spells times = timeline.spells(still.slot());
    int start = trigger;
    for (int i = 0; i < times.size() && times.from(i) <= known; i++) {
      int end = times.end(i, known);
      if (end > start) {
        if (times.from(i) > lastAfter(start, start == trigger) + 1) {
          return start;
        }
        start = end;
        if (start == Days.NEVER) {
          return start;
        }
      }
    }
    return start;
  }

  private int lastAfter(int start, boolean isTrigger) {
    @Nullable DueTable table = isTrigger ? within : onReturn();
    return table == null ? start : table.due(start);
  }

  /** How the last day in time was counted. */
  List<Step> steps(Timeline timeline, int trigger, int due, int known) {
    var steps = new ArrayList<Step>();
    int start = resuming ? trigger : startedAnew(timeline, trigger, known);
    if (start != trigger && start != Days.NEVER) {
      steps.add(Step.of(StepCode.RETURNED, Detail.of("from", Days.date(start))));
    }
    @Nullable DueTable table = start == trigger ? within : onReturn();
    if (table != null && start != Days.NEVER) {
      steps.addAll(Counting.of(table.term(), start, table.due(start), context.calendar()));
    }
    if (resuming) {
      steps.addAll(still.steps(timeline, trigger, Math.min(due, known)));
    }
    return steps;
  }
}
