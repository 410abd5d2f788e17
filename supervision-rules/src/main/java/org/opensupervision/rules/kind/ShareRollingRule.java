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
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * An amount is owed in any stretch of a length, pro rata.
 *
 * <p>Each stretch is asked for the share of its first day, as a period is. What a stretch lacked is
 * missed for good where a later one, of which less is asked, is full without anything more.
 */
final class ShareRollingRule extends RollingRule {
  private final Share share;

  ShareRollingRule(
      int number,
      Clause clause,
      Recurrence asked,
      Term length,
      TimelinePlan plan,
      RuleContext context) {
    super(number, clause, asked, length, plan, context);
    this.share = Share.of(measure.quota().getProRata(), plan);
  }

  @Override
  void judge(Timeline timeline, int spell, int asOf, Verdicts out) {
    new Walk(timeline, spell, asOf, out).run();
  }

  /** One way through a spell, from event to event. */
  private final class Walk {
    private final Series events;
    private final Stretches stretches;
    private final Verdicts out;
    private final int asOf;
    private final int end;
    private final int firstDue;
    private int start;
    private Anchor kind = Anchor.SPELL;
    private int position;
    private int since;
    private int seen;
    private int due;

    Walk(Timeline timeline, int spell, int asOf, Verdicts out) {
      this.events = measure.events(timeline);
      this.out = out;
      this.asOf = asOf;
      this.end = timeline.spells(applies()).end(spell, asOf);
      this.position = spell;
      this.since = timeline.spells(applies()).from(spell);
      this.stretches = stretches(timeline, since, Math.min(asOf, end - 1));
      this.firstDue = length.due(since);
      this.seen = events.firstAfter(since - 1);
      this.start = firstDue;
      this.due = firstShort(stretches.known());
    }

    /** The last day in time, by the decisions that are known on a day. */
    private int firstShort(int day) {
      return stretches.decidedBy(decided, day).firstShort(seen, start);
    }

    void run() {
      int known = stretches.known();
      while (!isUnknown() && seen < events.size() && events.day(seen) <= known) {
        passOver(events.day(seen));
        if (!isUnknown()) {
          take(events.day(seen));
        }
      }
      passOver(known);
      conclude();
    }

    private boolean isUnknown() {
      return due != Days.NEVER && stretches.percent(due) < 0;
    }

    /** Misses what a later stretch, up to a day, no longer asks. */
    private void passOver(int day) {
      due = decided.isNever() ? due : firstShort(day);
      for (int full = fullAgain(day); full <= day; full = fullAgain(day)) {
        out.add(number, due, Status.MISSED, kind, position, 0, full - 1);
        begin(Anchor.STRETCH, full, full);
        start = full;
        due = firstShort(day);
      }
    }

    private int fullAgain(int day) {
      return due < day ? stretches.firstFull(seen, due + 1) : Days.NEVER;
    }

    private void take(int day) {
      int before = start;
      start = Math.max(firstDue, day);
      seen++;
      int next = firstShort(day);
      boolean helps = next > due && next > day;
      if (helps && day != since) {
        Status status = day > due ? Status.MET_LATE : Status.MET;
        out.add(number, due, status, kind, position, 0, seen - 1);
        begin(Anchor.EVENT, seen - 1, day);
      }
      due = helps ? next : due;
      start = helps ? start : before;
    }

    private void begin(Anchor anchor, int at, int day) {
      kind = anchor;
      position = at;
      since = day;
    }

    private void conclude() {
      if (due != Days.NEVER && end == Days.NEVER) {
        Status known = asOf > due ? Status.OVERDUE : Status.OPEN;
        out.add(number, due, isUnknown() ? Status.UNKNOWN : known, kind, position, 0, asOf);
      } else if (due != Days.NEVER && due + 1 < end) {
        Status status = isUnknown() ? Status.UNKNOWN : Status.MISSED;
        out.add(number, due, status, kind, position, 0, end - 1);
      }
    }
  }

  private Stretches stretches(Timeline timeline, int from, int known) {
    return Stretches.plain(length, measure, share, timeline, from, known);
  }

  /** Where less is asked from a stretch on, the fact is the one that states the smaller share. */
  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    if (verdict.anchorKind() != Anchor.STRETCH) {
      return super.trigger(timeline, verdict);
    }
    var stretches = stretches(timeline, from(timeline, verdict), verdict.anchor());
    return share.fact(timeline, stretches.firstDay(verdict.anchor()));
  }

  @Override
  int anchorDay(Timeline timeline, Verdict verdict) {
    return verdict.anchorKind() == Anchor.STRETCH
        ? verdict.anchor()
        : super.anchorDay(timeline, verdict);
  }

  private int from(Timeline timeline, Verdict verdict) {
    var spells = timeline.spells(applies());
    return spells.from(spells.at(anchorDay(timeline, verdict)));
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    int from = from(timeline, verdict);
    int known = verdict.isMet() ? metOn(timeline, verdict) : verdict.answer();
    int first = stretches(timeline, from, known).firstDay(verdict.due());
    var told = new ArrayList<Step>(counted.steps(timeline, from));
    told.add(steps.asked(Detail.of("length", length.term())));
    if (first == from + 1) {
      told.add(Step.of(StepCode.APPLIES, Detail.of("from", Days.date(from))));
    }
    told.addAll(Counting.of(length.term(), first - 1, verdict.due(), context.calendar()));
    addShare(told, timeline, verdict, first, known);
    return told;
  }

  private Stretches decided(Timeline timeline, Verdict verdict, int known) {
    return stretches(timeline, from(timeline, verdict), known).decidedBy(decided, known);
  }

  private void addShare(List<Step> told, Timeline timeline, Verdict verdict, int first, int known) {
    boolean unknown = verdict.status() == Status.UNKNOWN;
    int noted = unknown ? known : Days.NEVER;
    int day = verdict.isMet() ? first : Math.min(first, known);
    var less = decided(timeline, verdict, known).less(verdict.due());
    told.addAll(decided.steps(timeline, less, known));
    var here = new AmountSteps(to(less));
    told.addAll(share.steps(timeline, day, noted, here::wanted));
    if (!unknown) {
      int percent = share.percent(timeline, day, noted);
      told.addAll(here.sum(timeline, first, Math.min(known, verdict.due()), percent));
    }
  }
}
