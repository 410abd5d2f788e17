package org.opensupervision.rules.kind;

import java.util.List;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.timeline.Clocks;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * From where the windows of an amount are counted: from the beginning of each spell, or anew from
 * each event that starts the clock.
 *
 * @param applies the slot of the spells, cut where the clock starts anew
 * @param clock the slot of the events that start it; negative where there is none
 * @param name these events, in the words of the policy
 */
record Counted(int applies, int clock, String name) {
  private static final int NO_CLOCK = -1;

  static Counted of(Clause clause, Recurrence asked, TimelinePlan plan, RuleContext context) {
    return of(asked, Applicability.slot(clause, plan, context), plan, context);
  }

  /** The same, apart from the days that are not looked at. */
  static Counted apart(Clause clause, Recurrence asked, TimelinePlan plan, RuleContext context) {
    var still = asked.getSuspendedDuring();
    return of(asked, Applicability.apartFromAll(still, clause, plan, context), plan, context);
  }

  private static Counted of(Recurrence asked, int spells, TimelinePlan plan, RuleContext context) {
    if (asked.getCountedFrom().isEmpty()) {
      return new Counted(spells, NO_CLOCK, "");
    }
    List<EventPattern> from = List.of(asked.getCountedFrom().get());
    int clock = plan.series(from);
    return new Counted(plan.spellsOfClock(spells, clock), clock, context.name(from));
  }

  boolean hasClock() {
    return clock != NO_CLOCK;
  }

  /** The periods that are counted on a day on which the clock runs. */
  Periods periods(CalendarPeriod window, Periods ofCalendar, Timeline timeline, int day) {
    return hasClock()
        ? Periods.since(Clocks.start(clocks(timeline), at(timeline, day)), window)
        : ofCalendar;
  }

  /** The fact that started the clock that runs on a day; -1 where there is no clock. */
  int fact(Timeline timeline, int day) {
    return hasClock() ? clocks(timeline).fact(at(timeline, day)) : -1;
  }

  /** Tells what started the clock that runs on a day. */
  List<Step> steps(Timeline timeline, int day) {
    if (!hasClock()) {
      return List.of();
    }
    int start = Clocks.start(clocks(timeline), at(timeline, day));
    return List.of(Counting.event(StepCode.CLOCK, name, timeline.fact(fact(timeline, day)), start));
  }

  /** Says that the clock has not started; what else is to be said where there is none. */
  Step notBegun(Step withoutClock) {
    return hasClock() ? Step.of(StepCode.NOT_BEGUN, Detail.of("event", name)) : withoutClock;
  }

  private int at(Timeline timeline, int day) {
    return Clocks.running(clocks(timeline), day);
  }

  private Series clocks(Timeline timeline) {
    return timeline.series(clock);
  }
}
