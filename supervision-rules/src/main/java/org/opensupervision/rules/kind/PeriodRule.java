package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * An amount is owed in every period of a calendar.
 *
 * <p>A period is one duty, from its first day to its last. It is owed where the clause applies
 * through all of it; where the clause stops applying before the end, what is not yet met falls
 * away. What is not reached by the last day is missed: later events count for their own period.
 *
 * <p>Where an event starts the count, the first period begins on its day, and each is counted from
 * it.
 *
 * <p>A decision that gives a smaller amount does so for every period of which any day is one of its
 * own, as the amount of a period is asked of all of it.
 *
 * <p>Where averaging is allowed, the amounts of the last periods together will do as well; periods
 * before the first one that was owed are left out of the average.
 */
final class PeriodRule implements Rule {
  private static final int MONTHS_A_YEAR = 12;

  private final int number;
  private final Clause clause;
  private final CalendarPeriod window;
  private final Periods ofCalendar;
  private final int averaged;
  private final Measure measure;
  private final Measure ofOne;
  private final AmountSteps steps;
  private final Counted counted;
  private final Share share;
  private final Decided decided;
  private final int applies;

  PeriodRule(
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
    this.ofOne = measure.ofOne();
    this.steps = new AmountSteps(measure);
    this.decided = Decided.of(clause, "at least", plan);
    this.averaged =
        measure.quota().getAveragedOver().map(term -> periodsIn(term, window.getUnit())).orElse(1);
    this.counted = Counted.of(clause, asked, plan, context);
    this.applies = counted.applies();
    this.share = Share.of(measure.quota().getProRata(), plan);
  }

  private static int periodsIn(Term term, PeriodUnit unit) {
    int months = term.getUnit() == TermUnit.YEARS ? MONTHS_A_YEAR : 1;
    int size =
        switch (unit) {
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case YEAR -> MONTHS_A_YEAR;
          default -> 1;
        };
    return Math.max(1, term.getAmount() * months / size);
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Spells spells = timeline.spells(applies);
    for (int i = 0; i < spells.size() && spells.from(i) <= asOf; i++) {
      int end = spells.end(i, asOf);
      Periods periods = periods(timeline, spells.from(i));
      int first = firstWhole(periods, spells.from(i));
      for (int period = first;
          periods.first(period) <= asOf && periods.first(period) < end;
          period++) {
        judge(timeline, periods, first, period, end, asOf, out);
      }
    }
  }

  private Periods periods(Timeline timeline, int day) {
    return counted.periods(window, ofCalendar, timeline, day);
  }

  /** The first period that begins on a day or after it. */
  private static int firstWhole(Periods periods, int from) {
    int period = periods.at(from);
    return periods.first(period) < from ? period + 1 : period;
  }

  private void judge(
      Timeline timeline,
      Periods periods,
      int firstOwed,
      int period,
      int end,
      int asOf,
      Verdicts out) {
    int opens = periods.first(period);
    int last = periods.last(period);
    int known = Math.min(Math.min(last, asOf), end - 1);
    int start = Math.max(firstOwed, period - averaged + 1);
    int own = share.percent(timeline, opens, known);
    long together = together(timeline, periods, start, period, known, asOf);
    int answer =
        own < 0 ? -1 : measure(timeline, opens, last, asOf).reached(timeline, opens, known, own);
    int average =
        start == period || together < 0
            ? -1
            : ofOne.reached(timeline, periods.first(start), known, together);
    if (own == 0) {
      return;
    }
    if (answer >= 0 && (average < 0 || average >= answer)) {
      out.add(number, last, Status.MET, Anchor.PERIOD, opens, 0, answer);
    } else if (average >= 0) {
      out.add(number, last, Status.MET, Anchor.PERIOD, opens, period - start, average);
    } else if (asOf > last && last < end) {
      Status status = together < 0 ? Status.UNKNOWN : Status.MISSED;
      out.add(number, last, status, Anchor.PERIOD, opens, period - start, last);
    } else if (end == Days.NEVER) {
      Status status = together < 0 ? Status.UNKNOWN : Status.OPEN;
      out.add(number, last, status, Anchor.PERIOD, opens, period - start, asOf);
    }
  }

  /** The decision by which less is asked of a period, as far as is known; null if none is. */
  private @Nullable Departure less(Timeline timeline, int first, int last, int known) {
    return decided.within(timeline, first, last, known, measure.amount(), false);
  }

  /** What is asked of a period: the least of the clause and of any decision of its days. */
  private Measure measure(Timeline timeline, int first, int last, int known) {
    return measure.to(Decided.amount(less(timeline, first, last, known), measure.amount()));
  }

  /**
   * What is asked of some periods together, in percent of one minute or event; unknown if the share
   * of one of them is.
   */
  private long together(
      Timeline timeline, Periods periods, int start, int period, int until, int known) {
    long sum = 0;
    for (int i = start; i <= period; i++) {
      int first = periods.first(i);
      int last = periods.last(i);
      int percent = share.percent(timeline, first, Math.min(until, last));
      if (percent < 0) {
        return Share.UNKNOWN;
      }
      sum += (long) percent * measure(timeline, first, last, known).amount().getNumber();
    }
    return sum;
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return counted.fact(timeline, verdict.anchor());
  }

  @Override
  public Optional<String> part(Timeline timeline, Verdict verdict) {
    return Optional.of(Days.date(opens(timeline, verdict)).toString());
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return verdict.anchor();
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? measure.events(timeline).fact(verdict.answer()) : -1;
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    int day = Math.max(opens(timeline, verdict), measure.events(timeline).day(verdict.answer()));
    if (decided.isNever() || isEnough(timeline, verdict, day, day)) {
      return day;
    }
    for (int begun : decided.beginnings(timeline, day, verdict.due() + 1)) {
      if (isEnough(timeline, verdict, day, begun)) {
        return begun;
      }
    }
    return day;
  }

  /** Whether what there was by a day is enough by the decisions that are known on another. */
  private boolean isEnough(Timeline timeline, Verdict verdict, int day, int known) {
    int first = verdict.anchor();
    int last = verdict.due();
    if (verdict.stage() == 0) {
      int percent = share.percent(timeline, first, last);
      return measure(timeline, first, last, known).reached(timeline, first, day, percent) >= 0;
    }
    Periods periods = periods(timeline, first);
    int period = periods.at(first);
    int start = period - verdict.stage();
    long together = together(timeline, periods, start, period, last, known);
    return ofOne.reached(timeline, periods.first(start), day, together) >= 0;
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    int from = opens(timeline, verdict);
    int known = verdict.isMet() ? metOn(timeline, verdict) : verdict.answer();
    var told = new ArrayList<Step>(counted.steps(timeline, from));
    told.add(
        steps.asked(
            Detail.of("window", Periods.name(window)),
            Detail.of("from", Days.date(from)),
            Detail.of("until", Days.date(verdict.due()))));
    @Nullable Departure less = less(timeline, from, verdict.due(), known);
    told.addAll(decided.steps(timeline, less, known));
    var here = new AmountSteps(measure.to(Decided.amount(less, measure.amount())));
    boolean unknown = verdict.status() == Status.UNKNOWN;
    int until = unknown ? verdict.answer() : verdict.due();
    told.addAll(share.steps(timeline, from, until, here::wanted));
    int percent = share.percent(timeline, from, until);
    if (percent >= 0) {
      told.addAll(here.sum(timeline, from, known, percent));
    }
    if (verdict.stage() > 0) {
      told.addAll(average(timeline, verdict, known, until));
    }
    return told;
  }

  private List<Step> average(Timeline timeline, Verdict verdict, int known, int until) {
    Periods periods = periods(timeline, verdict.anchor());
    int period = periods.at(verdict.anchor());
    int start = period - verdict.stage();
    long together = together(timeline, periods, start, period, until, known);
    return together < 0
        ? List.of()
        : List.of(average(timeline, periods.first(start), known, together));
  }

  private Step average(Timeline timeline, int from, int known, long percent) {
    Sum sum = ofOne.sum(timeline, from, known, percent);
    return Step.of(
        StepCode.AVERAGED,
        Detail.of("term", measure.quota().getAveragedOver().orElseThrow()),
        Detail.of("from", Days.date(from)),
        Detail.of("until", Days.date(known)),
        Detail.of("found", steps.text(sum.total())),
        Detail.of("wanted", steps.text(ofOne.wanted(percent))));
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
