package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.rules.timeline.Amounts;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/** Where a stage ends: after a term, on a date, with an event or with work that is yet to come. */
sealed interface StageEnd {

  /** The end of a stage that has one. */
  static StageEnd of(Stage stage, TimelinePlan plan, RuleContext context) {
    if (stage.getUntil().isPresent()) {
      return new AfterTerm(context.table(stage.getUntil().get()));
    }
    return stage.getUntilDate().isPresent()
        ? new OnDate(Days.of(stage.getUntilDate().get()))
        : withEvent(stage, List.of(stage.getUntilEvent().orElseThrow()), plan, context);
  }

  private static StageEnd withEvent(
      Stage stage, List<EventPattern> event, TimelinePlan plan, RuleContext context) {
    int series = plan.series(event);
    if (stage.getUntilAmount().isEmpty()) {
      return new WithEvent(series);
    }
    var size = stage.getUntilAmount().get();
    int amounts = plan.amounts(series, event, size.isOfMinutes(), 0, List.of());
    return new WithWork(series, amounts, size, context.name(event));
  }

  /** The first day after the stage, for a clock that starts on {@code base}, as known on a day. */
  int day(int base, Timeline timeline, int known);

  /** How much of the work that ends it was done by a day; empty where no work ends it. */
  default Optional<Step> work(int base, Timeline timeline, int known) {
    return Optional.empty();
  }

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

  /** An end on the day on which so much work is done, counted from the start of the clock. */
  record WithWork(int series, int amounts, Amount size, String event) implements StageEnd {
    @Override
    public int day(int base, Timeline timeline, int known) {
      Series done = timeline.series(series);
      long missing = wanted();
      for (int i = done.firstAfter(base - 1); i < done.size() && done.day(i) <= known; i++) {
        missing -= timeline.amounts(amounts).worth(i);
        if (missing <= 0) {
          return done.day(i);
        }
      }
      return Days.NEVER;
    }

    private long wanted() {
      return (long) size.getNumber() * Amounts.WHOLE;
    }

    @Override
    public boolean isMoving() {
      return true;
    }

    @Override
    public Optional<Step> work(int base, Timeline timeline, int known) {
      int to = Math.min(known, day(base, timeline, known));
      Series done = timeline.series(series);
      long found = 0;
      for (int i = done.firstAfter(base - 1); i < done.size() && done.day(i) <= to; i++) {
        found += timeline.amounts(amounts).worth(i);
      }
      return Optional.of(
          Step.of(
              StepCode.STAGE_WORK,
              Detail.of("event", event),
              Detail.of("found", AmountSteps.text(found, size.isOfMinutes())),
              Detail.of("wanted", AmountSteps.text(wanted(), size.isOfMinutes())),
              Detail.of("date", Days.date(to))));
    }
  }
}
