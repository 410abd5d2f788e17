package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
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
 * this is the longest gap that is allowed. On each day on which a decision runs, the smaller of the
 * two amounts is asked.
 */
sealed class RollingRule implements Rule permits ShareRollingRule {
  final int number;
  final RuleContext context;
  final DueTable length;
  final Measure measure;
  final AmountSteps steps;
  final Counted counted;
  private final Clause clause;
  final Decided decided;
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
    this.decided = Decided.of(clause, "at least", plan);
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
    int met = from;
    int counts = events.firstAfter(from - 1) - 1;
    int due = due(timeline, from, counts, met, known);
    for (int i = events.firstAfter(from - 1); i < events.size() && events.day(i) <= known; i++) {
      int day = events.day(i);
      due = decided.isNever() ? due : due(timeline, from, counts, met, day);
      int held = due(timeline, from, i, day, day);
      if (held > due && held > day && day != met) {
        Status status = day > due ? Status.MET_LATE : Status.MET;
        out.add(number, due, status, kind, position, 0, i);
        kind = Anchor.EVENT;
        position = i;
        met = day;
        counts = i;
        due = held;
      } else if (day <= due) {
        counts = i;
        due = Math.max(due, held);
      }
    }
    due = decided.isNever() ? due : due(timeline, from, counts, met, known);
    conclude(due, end, kind, position, asOf, out);
  }

  private void conclude(int due, int end, Anchor kind, int position, int asOf, Verdicts out) {
    if (end == Days.NEVER) {
      Status status = asOf > due ? Status.OVERDUE : Status.OPEN;
      out.add(number, due, status, kind, position, 0, asOf);
    } else if (due + 1 < end) {
      out.add(number, due, Status.MISSED, kind, position, 0, end - 1);
    }
  }

  /** The last day before the first breach after a day, given what happened up to an event. */
  private int due(Timeline timeline, int from, int last, int anchor, int known) {
    return decided.isNever()
        ? heldUntil(timeline, from, last, measure)
        : eased(timeline, from, last, anchor, known).due();
  }

  private Eased eased(Timeline timeline, int from, int last, int anchor, int known) {
    int own = heldUntil(timeline, from, last, measure);
    return decided.lastFrom(
        timeline, anchor, own, known, one -> heldUntil(timeline, from, last, to(one)));
  }

  final Measure to(@Nullable Departure decision) {
    return measure.to(Decided.amount(decision, measure.amount()));
  }

  /** The day by which more must happen, given what happened up to an event. */
  private int heldUntil(Timeline timeline, int from, int last, Measure asked) {
    int first = firstNeeded(timeline, from, last, asked);
    return length.due(first < 0 ? from : measure.events(timeline).day(first));
  }

  /** The earliest event that the amount needs, counted back from an event; -1 if it is not held. */
  private int firstNeeded(Timeline timeline, int from, int last, Measure asked) {
    Series events = measure.events(timeline);
    Sum sum = asked.sum(Measure.FULL);
    for (int i = last; i >= 0 && events.day(i) >= from; i--) {
      sum.add(measure.amounts(timeline), i);
      if (sum.total() >= asked.wanted(Measure.FULL)) {
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
    int known = verdict.isMet() ? metOn(timeline, verdict) : verdict.answer();
    int inTime = Math.min(verdict.due(), verdict.isMet() ? known - 1 : known);
    int last = measure.events(timeline).firstAfter(inTime) - 1;
    @Nullable Departure less = eased(timeline, from, last, anchor, known).by();
    told.addAll(decided.steps(timeline, less, known));
    int until = less == null ? anchor : inTime;
    int start = from;
    if (less != null || verdict.anchorKind() == Anchor.EVENT) {
      start = countedFrom(timeline, from, until, to(less));
      told.addAll(new AmountSteps(to(less)).sum(timeline, start, until, Measure.FULL));
    }
    if (start == from) {
      told.add(Step.of(StepCode.APPLIES, Detail.of("from", Days.date(from))));
    }
    told.addAll(Counting.of(length.term(), start, length.due(start), context.calendar()));
    @Nullable Departure over = decided.overAfter(timeline, verdict.due(), known);
    if (over != null && length.due(start) < verdict.due()) {
      told.add(Departing.over(timeline, over, known));
    }
    return told;
  }

  /** The day of the earliest event that the amount needed at the end of a day. */
  private int countedFrom(Timeline timeline, int from, int day, Measure asked) {
    int last = measure.events(timeline).firstAfter(day) - 1;
    int first = firstNeeded(timeline, from, last, asked);
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
