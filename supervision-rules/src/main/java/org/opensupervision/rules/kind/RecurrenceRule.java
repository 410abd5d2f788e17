package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Something is owed again and again, with no gap longer than an interval.
 *
 * <p>One gap is one duty, however long it lasts: it opens on the day after the last event that
 * counts, or after the clock's start, and the next event that counts meets it. Events on the day on
 * which a gap starts do not end it. Where the clause stops applying, or its clock starts anew, a
 * gap that was not yet broken falls away and a broken one is missed for good.
 */
final class RecurrenceRule implements Rule {
  /** The part of an event that states the interval where the clause leaves it to an agreement. */
  static final String AGREED = "every";

  private static final int NO_CLOCK = -1;

  private final int number;
  private final Clause clause;
  private final RuleContext context;
  private final @Nullable Stages stages;
  private final @Nullable DueTable[] targets;
  private final int applies;
  private final @Nullable Suspension suspension;
  private final @Nullable Easing easing;
  private final int expected;
  private final int clock;
  private final String clockName;
  private final RecurrenceReasons reasons;

  RecurrenceRule(
      int number, Clause clause, Recurrence asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.context = context;
    this.stages = Stages.of(asked, plan, context);
    this.targets = targets(asked, context);
    var still = asked.getSuspendedDuring();
    var anew = asked.isResuming() ? Optional.<Condition>empty() : still;
    this.applies = Applicability.apartFromAll(anew, clause, plan, context);
    this.suspension =
        anew.isEmpty()
            ? null
            : Suspension.of(clause, anew.get(), asked.getDueOnReturn(), plan, context);
    boolean eased = plan.mayVary(clause) || asked.isResuming();
    this.easing = eased ? Easing.of(clause, asked, plan, context) : null;
    this.expected = plan.series(asked.getExpected(), asked.getNotCounting());
    var start = asked.getCountedFrom();
    List<EventPattern> startedBy = start.isPresent() ? List.of(start.get()) : List.of();
    this.clock = startedBy.isEmpty() ? NO_CLOCK : plan.series(startedBy);
    this.clockName = context.name(startedBy);
    this.reasons = new RecurrenceReasons(this, context.name(asked.getExpected()), clockName);
  }

  private static @Nullable DueTable[] targets(Recurrence asked, RuleContext context) {
    var targets = new DueTable[asked.getStages().size()];
    for (int i = 0; i < targets.length; i++) {
      var target = asked.getStages().get(i).getTarget();
      if (target.isPresent()) {
        targets[i] = context.table(target.get());
      }
    }
    return targets;
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
      if (clock == NO_CLOCK) {
        run(timeline, Run.ofSpell(spells.from(i), i, end), asOf, out);
      } else {
        runClocks(timeline, i, end, asOf, out);
      }
    }
    if (suspension != null && isRunning(timeline, asOf)) {
      suspension.judge(number, timeline, asOf, out);
    }
  }

  /** Whether there is a clock that can stand still. */
  boolean isRunning(Timeline timeline, int asOf) {
    if (clock == NO_CLOCK) {
      return true;
    }
    Series clocks = timeline.series(clock);
    int last = firstToRun(clocks, asOf, asOf);
    return seen(clocks, last, Days.NEVER, asOf) >= 0 && stages(timeline, last) != null;
  }

  private void runClocks(Timeline timeline, int spell, int end, int asOf, Verdicts out) {
    Series clocks = timeline.series(clock);
    int from = timeline.spells(applies).from(spell);
    int index = seen(clocks, firstToRun(clocks, from, asOf), end, asOf);
    while (index >= 0) {
      Run run = Run.ofClock(clocks.day(index), index, from, spell, end);
      int next = seen(clocks, index + 1, end, asOf);
      run(timeline, next >= 0 ? run.untilAnew(clocks.day(next)) : run, asOf, out);
      index = next;
    }
  }

  /** The last clock that had started by the first day of a spell; the first of all if none had. */
  private static int firstToRun(Series clocks, int from, int asOf) {
    int index = clocks.firstAfter(from) - 1;
    while (index > 0 && clocks.seen(index) > asOf) {
      index--;
    }
    return Math.max(0, index);
  }

  /** The first clock from a position on that is seen and started before the end; -1 if none. */
  private static int seen(Series clocks, int position, int end, int asOf) {
    int index = position;
    while (has(clocks, index, asOf) && clocks.seen(index) > asOf) {
      index++;
    }
    return has(clocks, index, asOf) && clocks.day(index) < end ? index : -1;
  }

  private static boolean has(Series series, int index, int lastDay) {
    return index < series.size() && series.day(index) <= lastDay;
  }

  private void run(Timeline timeline, Run run, int asOf, Verdicts out) {
    Stages asked = stages(timeline, run.clock());
    if (run.start() > asOf) {
      return;
    }
    if (asked == null) {
      judgeUnstated(run, out);
      return;
    }
    int[] ends = ends(asked, run.base(), timeline, asOf);
    int over = ends[ends.length - 1];
    run(timeline, asked, ends, over <= asOf ? run.upTo(over) : run, asOf, out);
  }

  /** An agreement that states no interval asks for something, and nobody knows by when. */
  private void judgeUnstated(Run run, Verdicts out) {
    if (run.end() == Days.NEVER) {
      out.add(number, Days.NEVER, Status.UNKNOWN, Anchor.CLOCK, run.clock(), 0, -1);
    }
  }

  private void run(Timeline timeline, Stages asked, int[] known, Run run, int asOf, Verdicts out) {
    Series events = timeline.series(expected);
    int[] ends = known;
    int anchor = run.start();
    boolean isReturn = suspension != null && suspension.isReturn(timeline, run);
    Anchor kind = isReturn ? Anchor.RETURN : run.anchorKind();
    int position = run.anchor();
    int lastDay = Math.min(run.lastEvent(), asOf);
    for (int i = events.firstAfter(anchor); has(events, i, lastDay); i++) {
      int day = events.day(i);
      if (day > anchor && events.seen(i) <= asOf) {
        ends = isMoving(asked) ? ends(asked, run.base(), timeline, day) : ends;
        int stage = stage(timeline, asked, anchor, ends, day);
        int due = due(timeline, asked, kind, stage, anchor, ends, day);
        Status status = day > due ? Status.MET_LATE : Status.MET;
        out.add(number, due == Days.NEVER ? day : due, status, kind, position, stage, i);
        anchor = day;
        kind = Anchor.EVENT;
        position = i;
      }
    }
    ends = isMoving(asked) ? ends(asked, run.base(), timeline, lastDay) : ends;
    int stage = stage(timeline, asked, anchor, ends, lastDay);
    int due = due(timeline, asked, kind, stage, anchor, ends, lastDay);
    if (run.end() == Days.NEVER && easing != null && easing.standsStill(timeline, asOf)) {
      out.add(number, Days.NEVER, Status.SUSPENDED, kind, position, stage, asOf);
    } else if (run.end() == Days.NEVER) {
      Status status = asOf > due ? Status.OVERDUE : Status.OPEN;
      out.add(number, due, status, kind, position, stage, asOf);
    } else if (due < run.end() - 1) {
      Status status = asOf > run.lastEvent() ? Status.MISSED : Status.OVERDUE;
      out.add(number, due, status, kind, position, stage, lastDay);
    }
  }

  /** Whether the stages of one clock have other ends as time goes on. */
  private boolean isMoving(Stages asked) {
    return asked.isMoving() || easing != null;
  }

  /** The first day after each stage, as known on a day. */
  int[] ends(Stages asked, int base, Timeline timeline, int known) {
    return easing == null
        ? asked.ends(base, timeline, known)
        : easing.ends(asked, base, timeline, known);
  }

  private int stage(Timeline timeline, Stages asked, int anchor, int[] ends, int known) {
    return easing == null
        ? asked.deciding(anchor, ends)
        : easing.breach(timeline, asked, anchor, ends, known).stage();
  }

  private int due(
      Timeline timeline, Stages asked, Anchor kind, int stage, int anchor, int[] ends, int known) {
    int due =
        easing == null
            ? asked.due(stage, anchor, ends)
            : easing.breach(timeline, asked, anchor, ends, known).due();
    return kind == Anchor.RETURN && suspension != null ? suspension.due(anchor, due) : due;
  }

  /** The stages asked for; null where a clock's event agrees no interval. */
  @Nullable Stages stages(Timeline timeline, int clockIndex) {
    if (stages != null) {
      return stages;
    }
    Fact agreement = timeline.fact(timeline.series(clock).fact(clockIndex));
    return agreedBy(agreement).map(context::table).map(Stages::of).orElse(null);
  }

  private Optional<Term> agreedBy(Fact fact) {
    return context
        .language()
        .kindOf(fact)
        .attribute(AGREED)
        .flatMap(attribute -> attribute.valueIn(fact))
        .map(Term.class::cast);
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return switch (verdict.anchorKind()) {
      case SPELL, RETURN -> timeline.spells(applies).fact(verdict.anchor());
      case SUSPENSION -> away().fact(timeline, verdict.anchor());
      case CLOCK -> timeline.series(clock).fact(verdict.anchor());
      default -> timeline.series(expected).fact(verdict.anchor());
    };
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return anchorDay(timeline, verdict) + 1;
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? timeline.series(expected).fact(verdict.answer()) : -1;
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return timeline.series(expected).day(verdict.answer());
  }

  @Override
  public int target(Timeline timeline, Verdict verdict) {
    DueTable target = targets.length == 0 ? null : targets[verdict.stage()];
    return target == null || verdict.anchorKind() == Anchor.SUSPENSION
        ? Days.NEVER
        : Math.min(target.due(anchorDay(timeline, verdict)), verdict.due());
  }

  @Nullable Term targetTerm(int stage) {
    DueTable target = targets.length == 0 ? null : targets[stage];
    return target == null ? null : target.term();
  }

  @Override
  public int intervalsMissed(Timeline timeline, Verdict verdict, int end) {
    return reasons.intervalsMissed(timeline, verdict, end);
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    return reasons.of(timeline, verdict);
  }

  /** The day from which the gap is counted. */
  int anchorDay(Timeline timeline, Verdict verdict) {
    return switch (verdict.anchorKind()) {
      case SPELL, RETURN -> timeline.spells(applies).from(verdict.anchor());
      case SUSPENSION -> away().from(timeline, verdict.anchor());
      case CLOCK -> timeline.series(clock).day(verdict.anchor());
      default -> timeline.series(expected).day(verdict.anchor());
    };
  }

  /**
   * The event whose clock the gap belongs to, by its position; -1 where the clause has no clock.
   */
  int clockOf(Timeline timeline, Verdict verdict) {
    if (clock == NO_CLOCK) {
      return NO_CLOCK;
    }
    int day = anchorDay(timeline, verdict);
    return switch (verdict.anchorKind()) {
      case SPELL, RETURN -> timeline.series(clock).firstAfter(day) - 1;
      case CLOCK -> verdict.anchor();
      default -> timeline.series(clock).firstAfter(day - 1) - 1;
    };
  }

  /** What puts breaches off; null where nothing does. */
  @Nullable Easing easing() {
    return easing;
  }

  /** What stops the clock; only for clauses that something stops. */
  Suspension away() {
    return Objects.requireNonNull(suspension);
  }

  Series clocks(Timeline timeline) {
    return timeline.series(clock);
  }

  RuleContext context() {
    return context;
  }

  @Override
  public int duty() {
    return expected;
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", clockName));
  }
}
