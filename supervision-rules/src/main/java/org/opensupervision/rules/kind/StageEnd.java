package org.opensupervision.rules.kind;

import java.util.List;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/** Where a stage ends: after a term, on a date, or with an event that is yet to come. */
sealed interface StageEnd {

  /** The end of a stage that has one. */
  static StageEnd of(Stage stage, TimelinePlan plan, RuleContext context) {
    if (stage.getUntil().isPresent()) {
      return new AfterTerm(context.table(stage.getUntil().get()));
    }
    return stage.getUntilDate().isPresent()
        ? new OnDate(Days.of(stage.getUntilDate().get()))
        : new WithEvent(plan.series(List.of(stage.getUntilEvent().orElseThrow())));
  }

  /** The first day after the stage, for a clock that starts on {@code base}, as known on a day. */
  int day(int base, Timeline timeline, int known);

  /** Whether the same clock has another end as time goes on. */
  default boolean isMoving() {
    return false;
  }

  /** An end so long after the start of the clock. */
  record AfterTerm(DueTable table) implements StageEnd {
    @Override
    public int day(int base, Timeline timeline, int known) {
      return table.due(base);
    }
  }

  /** An end on a day of the calendar. */
  record OnDate(int date) implements StageEnd {
    @Override
    public int day(int base, Timeline timeline, int known) {
      return date;
    }
  }

  /** An end with the first event on or after the start of the clock. */
  record WithEvent(int series) implements StageEnd {
    @Override
    public int day(int base, Timeline timeline, int known) {
      Series events = timeline.series(series);
      for (int i = events.firstAfter(base - 1); i < events.size(); i++) {
        if (events.seen(i) <= known && events.day(i) <= known) {
          return events.day(i);
        }
      }
      return Days.NEVER;
    }

    @Override
    public boolean isMoving() {
      return true;
    }
  }
}
