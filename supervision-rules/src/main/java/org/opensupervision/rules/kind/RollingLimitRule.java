package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * An amount must not be exceeded in any stretch of a length.
 *
 * <p>Only an event can exceed it, so each event that counts is one duty, due on its own day: it is
 * met if the stretch that ends there holds no more than the amount, and missed for good if not.
 */
final class RollingLimitRule implements EventRule {
  private final int number;
  private final Clause clause;
  private final DueTable length;
  private final Measure measure;
  private final AmountSteps steps;
  private final Counted counted;
  private final Decided decided;
  private final int applies;
  private final Share share;

  RollingLimitRule(
      int number,
      Clause clause,
      Recurrence asked,
      Term length,
      TimelinePlan plan,
      RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.length = context.table(length);
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
    Series events = measure.events(timeline);
    Spells spells = timeline.spells(applies);
    for (int i = 0; i < events.size() && events.day(i) <= asOf; i++) {
      int spell = spells.at(events.day(i));
      if (spell >= 0 && measure.amounts(timeline).worth(i) > 0) {
        Status status = status(timeline, spells.from(spell), i);
        int answer = status == Status.MET ? i : events.day(i);
        out.add(number, events.day(i), status, Anchor.TRIGGER, i, 0, answer);
      }
    }
  }

  /**
   * What is allowed on a day: the amount of the clause, or that of a decision which allows more.
   */
  private Measure measure(Timeline timeline, int day) {
    var more = decided.less(timeline, day, measure.amount(), true);
    return measure.to(Decided.amount(more, measure.amount()));
  }

  private Status status(Timeline timeline, int from, int event) {
    int percent = percent(timeline, from, event);
    if (percent == Share.UNKNOWN) {
      return Status.UNKNOWN;
    }
    Measure here = measure(timeline, measure.events(timeline).day(event));
    boolean kept = sum(timeline, from, event, percent).total() <= here.wanted(percent);
    return kept ? Status.MET : Status.MISSED;
  }

  /** The share that the stretch is asked for that ends with an event. */
  private int percent(Timeline timeline, int from, int event) {
    int day = measure.events(timeline).day(event);
    return share.percent(timeline, firstDay(timeline, from, day), day);
  }

  private int firstDay(Timeline timeline, int from, int last) {
    return Stretches.plain(length, measure, share, timeline, from - 1, last).firstDay(last);
  }

  /** What the stretch holds that ends with an event. */
  private Sum sum(Timeline timeline, int from, int last, int percent) {
    Sum sum = measure(timeline, measure.events(timeline).day(last)).sum(percent);
    for (int i = first(timeline, from, last); i <= last; i++) {
      sum.add(measure.amounts(timeline), i);
    }
    return sum;
  }

  /** The earliest event of the stretch that ends with an event. */
  private int first(Timeline timeline, int from, int last) {
    Series events = measure.events(timeline);
    int first = last;
    while (first > 0 && events.day(first - 1) >= from && isWithin(events, first - 1, last)) {
      first--;
    }
    return first;
  }

  /** An event counts until the day on which the length counted from it ends. */
  private boolean isWithin(Series events, int index, int last) {
    return length.due(events.day(index)) > events.day(last);
  }

  @Override
  public Series events(Timeline timeline) {
    return measure.events(timeline);
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    int from = timeline.spells(applies).from(timeline.spells(applies).at(verdict.due()));
    int first = first(timeline, from, verdict.anchor());
    var told = new ArrayList<Step>();
    told.addAll(counted.steps(timeline, from));
    told.add(steps.asked(Detail.of("length", length.term())));
    int day = verdict.due();
    var more = decided.less(timeline, day, measure.amount(), true);
    told.addAll(decided.steps(timeline, more, day));
    var here = new AmountSteps(measure(timeline, day));
    told.addAll(share.steps(timeline, firstDay(timeline, from, day), day, here::wanted));
    if (verdict.status() != Status.UNKNOWN) {
      int percent = percent(timeline, from, verdict.anchor());
      told.addAll(here.sumOf(timeline, first, verdict.anchor(), percent));
    }
    return told;
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return counted.notBegun(Step.of(StepCode.NOT_BEGUN, Detail.of("event", measure.name())));
  }
}
