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
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * An amount is owed in any stretch of a length.
 *
 * <p>The stretch that ends with any day must hold the amount; while the first stretch is not over,
 * nothing is asked. An event counts until the day on which the length counted from it ends: on that
 * day another must make up for it. A duty is due on the last day before the first breach, given
 * what has happened, and the event that puts the breach off meets it. With one event as the amount
 * this is the longest gap that is allowed.
 */
sealed class RollingRule implements Rule permits ShareRollingRule {
  final int number;
  final RuleContext context;
  final DueTable length;
  final Measure measure;
  final AmountSteps steps;
  final Counted counted;
  private final Clause clause;
  private final int applies;

  RollingRule(
      int number,
      Clause clause,
      Recurrence asked,
      Term length,
      TimelinePlan plan,
      RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.context = context;
    this.length = context.table(length);
    this.measure = new Measure(asked, plan, context);
    this.steps = new AmountSteps(measure);
    this.counted = Counted.apart(clause, asked, plan, context);
    this.applies = counted.applies();
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Spells spells = timeline.spells(applies);
    for (int i = 0; i < spells.size() && spells.from(i) <= asOf; i++) {
      judge(timeline, i, asOf, out);
    }
  }

  void judge(Timeline timeline, int spell, int asOf, Verdicts out) {
    Series events = measure.events(timeline);
    int from = timeline.spells(applies).from(spell);
    int end = timeline.spells(applies).end(spell, asOf);
    int known = Math.min(asOf, end - 1);
    Anchor kind = Anchor.SPELL;
    int position = spell;
    int due = length.due(from);
    int met = from;
    for (int i = events.firstAfter(from - 1); i < events.size() && events.day(i) <= known; i++) {
      int day = events.day(i);
      int held = heldUntil(timeline, from, i);
      if (held > due && day == met) {
        due = held;
      } else if (held > due && held > day) {
        Status status = day > due ? Status.MET_LATE : Status.MET;
        out.add(number, due, status, kind, position, 0, i);
        kind = Anchor.EVENT;
        position = i;
        due = held;
        met = day;
      }
    }
    if (end == Days.NEVER) {
      Status status = asOf > due ? Status.OVERDUE : Status.OPEN;
      out.add(number, due, status, kind, position, 0, asOf);
    } else if (due + 1 < end) {
      out.add(number, due, Status.MISSED, kind, position, 0, end - 1);
    }
  }

  /** The day by which more must happen, given what happened up to an event. */
  private int heldUntil(Timeline timeline, int from, int last) {
    int first = firstNeeded(timeline, from, last);
    return length.due(first < 0 ? from : measure.events(timeline).day(first));
  }

  /** The earliest event that the amount needs, counted back from an event; -1 if it is not held. */
  private int firstNeeded(Timeline timeline, int from, int last) {
    Series events = measure.events(timeline);
    Sum sum = measure.sum(Measure.FULL);
    for (int i = last; i >= 0 && events.day(i) >= from; i--) {
      sum.add(measure.amounts(timeline), i);
      if (sum.total() >= measure.wanted(Measure.FULL)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return verdict.anchorKind() == Anchor.SPELL
        ? timeline.spells(applies).fact(verdict.anchor())
        : measure.events(timeline).fact(verdict.anchor());
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return anchorDay(timeline, verdict) + 1;
  }

  int anchorDay(Timeline timeline, Verdict verdict) {
    return verdict.anchorKind() == Anchor.SPELL
        ? timeline.spells(applies).from(verdict.anchor())
        : measure.events(timeline).day(verdict.anchor());
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? measure.events(timeline).fact(verdict.answer()) : -1;
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return measure.events(timeline).day(verdict.answer());
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    var told = new ArrayList<Step>();
    int anchor = anchorDay(timeline, verdict);
    int from = timeline.spells(applies).from(timeline.spells(applies).at(anchor));
    told.addAll(counted.steps(timeline, from));
    told.add(steps.asked(Detail.of("length", length.term())));
    int start = from;
    if (verdict.anchorKind() == Anchor.EVENT) {
      start = countedFrom(timeline, from, anchor);
      told.addAll(steps.sum(timeline, start, anchor, Measure.FULL));
    }
    if (start == from) {
      told.add(Step.of(StepCode.APPLIES, Detail.of("from", Days.date(from))));
    }
    told.addAll(Counting.of(length.term(), start, verdict.due(), context.calendar()));
    return told;
  }

  /** The day of the earliest event that the amount needed at the end of a day. */
  private int countedFrom(Timeline timeline, int from, int day) {
    int last = measure.events(timeline).firstAfter(day) - 1;
    int first = firstNeeded(timeline, from, last);
    return first < 0 ? from : measure.events(timeline).day(first);
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
