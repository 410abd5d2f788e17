package org.opensupervision.rules.kind;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.rules.timeline.Bond;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Something is owed after each event of a kind, and not before some day, or within so many hours.
 *
 * <p>What comes too early does not count. Hours are counted on the clock on the wall, from the time
 * of the event; where that was not noted, from the end of its day. What is done on the last day is
 * in time unless both times were noted and the hours were over. In all else it is a {@link
 * DeadlineRule}.
 */
final class WindowRule extends DeadlineRule {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private static final int MINUTES_OF_HOUR = 60;

  private final Optional<Integer> hours;
  private final @Nullable DueTable notBefore;

  WindowRule(int number, Clause clause, Deadline asked, TimelinePlan plan, RuleContext context) {
    super(number, clause, asked, plan, context);
    this.hours = asked.getWithinHours();
    this.notBefore = context.table(asked.getNotBefore()).orElse(null);
  }

  @Override
  void judge(Timeline timeline, int trigger, int asOf, Verdicts out) {
    int end = end(timeline, trigger, asOf);
    int answer = answer(timeline, trigger, end, asOf);
    int known = answer >= 0 ? expected(timeline).day(answer) : Math.min(asOf, end - 1);
    Eased eased = eased(timeline, trigger, known);
    int due = eased.due();
    if (answer >= 0) {
      Status status = isLate(timeline, trigger, answer, eased) ? Status.MET_LATE : Status.MET;
      out.add(number, due, status, Anchor.TRIGGER, trigger, 0, answer);
    } else if (end == Days.NEVER) {
      Status inTime = asOf < opens(timeline, trigger) ? Status.UPCOMING : Status.OPEN;
      Status status = asOf > due ? Status.OVERDUE : inTime;
      out.add(number, due, status, Anchor.TRIGGER, trigger, 0, asOf);
    } else if (due + 1 < end) {
      out.add(number, due, Status.MISSED, Anchor.TRIGGER, trigger, 0, end - 1);
    }
  }

  @Override
  int last(Timeline timeline, int trigger, @Nullable Departure by, int known) {
    return hours.isPresent()
        ? Days.of(hoursEnd(timeline, trigger, by).toLocalDate())
        : super.last(timeline, trigger, by, known);
  }

  @Override
  boolean isLonger(
      Timeline timeline, int trigger, Departure one, @Nullable Departure other, int known) {
    return hours.isPresent()
        ? hours(one) > hours(other)
        : super.isLonger(timeline, trigger, one, other, known);
  }

  /** The hours that a decision gives, or the clause. */
  private int hours(@Nullable Departure by) {
    return by == null
        ? hours.orElse(0)
        : by.to().flatMap(Extent::getAmount).orElseThrow().getNumber() / MINUTES_OF_HOUR;
  }

  /** The moment at which the hours are over. */
  private LocalDateTime hoursEnd(Timeline timeline, int trigger, @Nullable Departure by) {
    var from = Days.date(triggers(timeline).day(trigger));
    LocalTime time = triggerTime(timeline, trigger).orElse(LocalTime.MAX);
    return from.atTime(time).plusHours(hours(by));
  }

  private Optional<LocalTime> triggerTime(Timeline timeline, int trigger) {
    Series series = triggers(timeline);
    return time(timeline, series, trigger);
  }

  /** The time of an occurrence, unless what counts is another day than that of the fact. */
  private static Optional<LocalTime> time(Timeline timeline, Series series, int index) {
    Fact fact = timeline.fact(series.fact(index));
    return fact.getAt().filter(at -> Days.of(fact.getOccurredOn()) == series.day(index));
  }

  @Override
  int opens(Timeline timeline, int trigger) {
    Series series = triggers(timeline);
    return notBefore == null ? series.seen(trigger) : notBefore.due(series.day(trigger));
  }

  private int answer(Timeline timeline, int trigger, int end, int asOf) {
    Series expected = expected(timeline);
    for (int i = 0; i < expected.size(); i++) {
      int day = expected.day(i);
      if (day <= asOf && day < end && expected.seen(i) <= asOf && answers(timeline, trigger, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean answers(Timeline timeline, int trigger, int answer) {
    Series expected = expected(timeline);
    int day = expected.day(answer);
    boolean tooEarly = notBefore != null && day < opens(timeline, trigger);
    if (tooEarly || !isBound(timeline, trigger, answer)) {
      return false;
    }
    if (bond == Bond.OWNER) {
      return true;
    }
    int from = triggers(timeline).seen(trigger);
    return day >= from && !(day == from && isEarlier(timeline, trigger, answer));
  }

  private boolean isBound(Timeline timeline, int trigger, int answer) {
    Fact first = timeline.fact(triggers(timeline).fact(trigger));
    return bond.ties(first, timeline.fact(expected(timeline).fact(answer)));
  }

  /** Whether it came before on one and the same day, as far as the times are known. */
  private boolean isEarlier(Timeline timeline, int trigger, int answer) {
    var done = time(timeline, expected(timeline), answer);
    var begun = triggerTime(timeline, trigger);
    return hours.isPresent() && begun.isPresent() && done.filter(begun.get()::isAfter).isPresent();
  }

  private boolean isLate(Timeline timeline, int trigger, int answer, Eased eased) {
    Series expected = expected(timeline);
    int due = eased.due();
    if (hours.isEmpty() || expected.day(answer) != due) {
      return expected.day(answer) > due;
    }
    LocalTime last = hoursEnd(timeline, trigger, eased.by()).toLocalTime();
    return time(timeline, expected, answer).filter(last::isBefore).isPresent();
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    var steps = new ArrayList<Step>(super.reasons(timeline, verdict));
    if (verdict.status() != Status.UNKNOWN) {
      addEarliest(steps, timeline, verdict.anchor());
      if (hours.isPresent()) {
        int known = known(timeline, verdict);
        @Nullable Departure by = eased(timeline, verdict.anchor(), known).by();
        steps.add(counted(timeline, verdict.anchor(), by));
      }
    }
    return steps;
  }

  private void addEarliest(List<Step> to, Timeline timeline, int trigger) {
    if (notBefore != null) {
      to.add(
          Step.of(
              StepCode.EARLIEST,
              Detail.of("term", notBefore.term()),
              Detail.of("from", Days.date(triggers(timeline).day(trigger))),
              Detail.of("date", Days.date(opens(timeline, trigger)))));
    }
  }

  private Step counted(Timeline timeline, int trigger, @Nullable Departure by) {
    var known = triggerTime(timeline, trigger);
    LocalDateTime end = hoursEnd(timeline, trigger, by);
    return Step.of(
        StepCode.HOURS,
        Detail.of("hours", hours(by)),
        Detail.of("time", known.map(CLOCK::format).orElse("the end of the day")),
        Detail.of("from", Days.date(triggers(timeline).day(trigger))),
        Detail.of("until", known.isPresent() ? CLOCK.format(end) : "the end of the day"),
        Detail.of("date", end.toLocalDate()));
  }
}
