package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * An amount must not be exceeded in any period of a calendar.
 *
 * <p>A part of a period in which the clause applies is one duty. It is missed on the day on which
 * the amount is exceeded, and met when the part is over. A decision that allows more does so for
 * every period of which any day is one of its own, and excuses nothing that was exceeded before it.
 */
final class PeriodLimitRule implements Rule {
  private final int number;
  private final Clause clause;
  private final CalendarPeriod window;
  private final Periods ofCalendar;
  private final Measure measure;
  private final AmountSteps steps;
  private final Counted counted;
  private final Share share;
  private final Decided decided;
  private final int applies;

  PeriodLimitRule(
      int number,
      Clause clause,
      Recurrence asked,
      CalendarPeriod window,
      TimelinePlan plan,
      RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.window = window;
    this.ofCalendar = Periods.of(window, context.terms());
    this.measure = new Measure(asked, plan, context);
    this.steps = new AmountSteps(measure);
    this.decided = Decided.of(clause, "at most", plan);
    this.counted = Counted.of(clause, asked, plan, context);
    this.applies = counted.applies();
    this.share = Share.of(measure.quota().getProRata(), plan);
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Spells spells = timeline.spells(applies);
    for (int i = 0; i < spells.size() && spells.from(i) <= asOf; i++) {
      int from = spells.from(i);
      int end = spells.end(i, asOf);
      Periods periods = counted.periods(window, ofCalendar, timeline, from);
      for (int period = periods.at(from);
          periods.first(period) <= asOf && periods.first(period) < end;
          period++) {
        int first = Math.max(from, periods.first(period));
        judge(timeline, first, periods.last(period), end, asOf, out);
      }
    }
  }

  private void judge(Timeline timeline, int from, int due, int end, int asOf, Verdicts out) {
    int last = Math.min(due, end - 1);
    int known = Math.min(last, asOf);
    int percent = share.percent(timeline, from, known);
    int exceeded = percent < 0 ? -1 : exceeded(timeline, from, due, known, percent);
    if (percent < 0) {
      out.add(number, due, Status.UNKNOWN, Anchor.PERIOD, from, 0, known);
    } else if (exceeded >= 0) {
      int day = measure.events(timeline).day(exceeded);
      out.add(number, due, Status.MISSED, Anchor.PERIOD, from, 0, day);
    } else {
      Status status = asOf > last ? Status.MET : Status.OPEN;
      out.add(number, due, status, Anchor.PERIOD, from, 0, known);
    }
  }

  /** The event that exceeds the amount, and was not excused by a decision by its own day. */
  private int exceeded(Timeline timeline, int from, int due, int known, int percent) {
    int event = measure.exceeded(timeline, from, known, percent);
    int seen = -1;
    while (event > seen && !decided.isNever()) {
      seen = event;
      int day = measure.events(timeline).day(event);
      event = measure(timeline, from, due, day).exceeded(timeline, from, known, percent);
    }
    return event;
  }

  /** The decision by which more is allowed in a period, as far as is known; null if none is. */
  private @Nullable Departure more(Timeline timeline, int from, int due, int known) {
    return decided.within(timeline, from, due, known, measure.amount(), true);
  }

  private Measure measure(Timeline timeline, int from, int due, int known) {
    return measure.to(Decided.amount(more(timeline, from, due, known), measure.amount()));
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return counted.fact(timeline, verdict.anchor());
  }

  @Override
  public Optional<String> part(Timeline timeline, Verdict verdict) {
    return Optional.of(Days.date(verdict.anchor()).toString());
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return verdict.anchor();
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return -1;
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return verdict.answer();
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    int from = verdict.anchor();
    var told = new ArrayList<Step>(counted.steps(timeline, from));
    told.add(
        steps.asked(
            Detail.of("window", Periods.name(window)),
            Detail.of("from", Days.date(from)),
            Detail.of("until", Days.date(verdict.due()))));
    @Nullable Departure more = more(timeline, from, verdict.due(), verdict.answer());
    told.addAll(decided.steps(timeline, more, verdict.answer()));
    var here = new AmountSteps(measure.to(Decided.amount(more, measure.amount())));
    int until = verdict.status() == Status.UNKNOWN ? verdict.answer() : verdict.due();
    told.addAll(share.steps(timeline, from, until, here::wanted));
    int percent = share.percent(timeline, from, until);
    if (percent != Share.UNKNOWN) {
      told.addAll(here.sum(timeline, from, verdict.answer(), percent));
    }
    return told;
  }

  @Override
  public Optional<Step> exhausted(int today) {
    return ofCalendar.exhausted(today);
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return counted.notBegun(
        Step.of(StepCode.NO_WHOLE_PERIOD, Detail.of("period", Periods.name(window))));
  }
}
