package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.timeline.Bond;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Sessions;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.FactKind;

/**
 * Something is owed within a term after each event of a kind.
 *
 * <p>The clause must apply on the day on which the event is seen. A record answers the session or
 * discussion that it belongs to, and another record of the same one that it comes after; anything
 * else answers what it comes after, on the same day at the earliest. What cannot be done for a
 * leaver or in a closed case falls away with the end, or is missed if it was late by then; records
 * can still be made good.
 */
sealed class DeadlineRule implements Rule permits WindowRule, PausedDeadlineRule {
  final int number;
  private final Clause clause;
  private final RuleContext context;
  private final @Nullable DueTable within;
  private final int applies;
  private final int life;
  private final int triggers;
  private final int expected;
  private final int answers;
  private final boolean doneAfterwards;
  final Bond bond;
  private final Unsaid unsaid;
  private final EventPattern trigger;
  final Decided decided;

  DeadlineRule(int number, Clause clause, Deadline asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.context = context;
    var term = asked.getWithin();
    this.within = term.isPresent() ? context.table(term.get()) : null;
    this.applies = Applicability.slot(clause, plan, context);
    this.life = plan.life();
    this.trigger = asked.getTrigger();
    this.triggers = plan.series(List.of(trigger));
    this.expected = plan.series(asked.getExpected());
    this.bond = bond(asked, context);
    this.answers = plan.answers(triggers, expected, bond);
    this.unsaid = new Unsaid(asked, bond, context);
    this.decided = Decided.of(clause, "within", plan);
    this.doneAfterwards = areDoneAfterwards(asked.getExpected(), context);
  }

  private static boolean areDoneAfterwards(List<EventPattern> expected, RuleContext context) {
    for (EventPattern pattern : expected) {
      if (!kind(pattern, context).isDoneAfterwards()) {
        return false;
      }
    }
    return true;
  }

  private static Bond bond(Deadline asked, RuleContext context) {
    FactKind trigger = kind(asked.getTrigger(), context);
    if (belongsTo(asked, Optional.of(trigger.getWord()), context)) {
      return Bond.OWNER;
    }
    boolean both = trigger.getOwner().isPresent() && belongsTo(asked, trigger.getOwner(), context);
    if (both) {
      return Bond.SIBLING;
    }
    return isOfSessions(asked) ? Bond.SESSION : Bond.NONE;
  }

  private static boolean isOfSessions(Deadline asked) {
    for (EventPattern pattern : asked.getExpected()) {
      if (Sessions.matter(asked.getTrigger().getEvent(), pattern.getEvent())) {
        return true;
      }
    }
    return false;
  }

  private static boolean belongsTo(Deadline asked, Optional<String> owner, RuleContext context) {
    for (EventPattern pattern : asked.getExpected()) {
      if (!kind(pattern, context).getOwner().equals(owner)) {
        return false;
      }
    }
    return true;
  }

  private static FactKind kind(EventPattern pattern, RuleContext context) {
    return context.language().event(pattern.getEvent()).orElseThrow();
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Series series = timeline.series(triggers);
    Spells spells = timeline.spells(applies);
    for (int i = 0; i < series.size(); i++) {
      if (series.seen(i) > asOf) {
        if (isAwaited(timeline, series, i, asOf)) {
          out.add(number, Days.NEVER, Status.UNKNOWN, Anchor.TRIGGER, i, 0, -1);
        }
      } else if (spells.at(series.seen(i)) >= 0) {
        judge(timeline, i, asOf, out);
      }
    }
  }

  /** Whether what sets it off must follow something that has happened, and still can. */
  private boolean isAwaited(Timeline timeline, Series series, int index, int asOf) {
    int since = series.causeSeen(index);
    return series.cause(index) >= 0
        && since <= asOf
        && timeline.spells(applies).at(since) >= 0
        && lifeEnd(timeline, since, asOf) == Days.NEVER;
  }

  /** Judges what one event of the series of triggers set off. */
  void judge(Timeline timeline, int index, int asOf, Verdicts out) {
    int end = end(timeline, index, asOf);
    Series answering = timeline.series(expected);
    int answer = answered(answering, timeline.answer(answers, index), asOf);
    boolean met = answer >= 0 && answering.day(answer) < end;
    int due = due(timeline, index, met ? answering.day(answer) : Math.min(asOf, end - 1));
    if (met) {
      Status status = answering.day(answer) > due ? Status.MET_LATE : Status.MET;
      out.add(number, due, status, Anchor.TRIGGER, index, 0, answer);
      return;
    }
    if (end == Days.NEVER) {
      Status status = asOf > due ? Status.OVERDUE : Status.OPEN;
      out.add(number, due, status, Anchor.TRIGGER, index, 0, asOf);
    } else if (due + 1 < end) {
      out.add(number, due, Status.MISSED, Anchor.TRIGGER, index, 0, end - 1);
    }
  }

  /** The last day in time after a trigger, as far as is known. */
  final int due(Timeline timeline, int index, int known) {
    return decided.isNever()
        ? last(timeline, index, null, known)
        : eased(timeline, index, known).due();
  }

  /**
   * The last day in time after a trigger, as far as is known. A decision puts it off that runs when
   * the duty begins, or when it would first be broken.
   */
  final Eased eased(Timeline timeline, int index, int known) {
    @Nullable Departure by = null;
    @Nullable Departure next = decided.on(timeline, opens(timeline, index), known);
    if (next != null && isLonger(timeline, index, next, null, known)) {
      by = next;
    }
    int due = last(timeline, index, by, known);
    next = after(timeline, due, known);
    while (next != null && isLonger(timeline, index, next, by, known)) {
      by = next;
      due = last(timeline, index, by, known);
      next = after(timeline, due, known);
    }
    return new Eased(due, by);
  }

  /** The decision that runs on the day after one. */
  private @Nullable Departure after(Timeline timeline, int due, int known) {
    return due == Days.NEVER ? null : decided.on(timeline, due + 1, known);
  }

  /** Whether the time that one decision gives ends after that of another, or of the clause. */
  boolean isLonger(
      Timeline timeline, int index, Departure one, @Nullable Departure other, int known) {
    return last(timeline, index, one, known) > last(timeline, index, other, known);
  }

  /** The last day of the time after a trigger that a decision gives, or the clause. */
  int last(Timeline timeline, int index, @Nullable Departure by, int known) {
    int day = triggers(timeline).day(index);
    @Nullable DueTable term = term(by);
    return term == null ? day : term.due(day);
  }

  /** The term that a decision gives, or the clause; null on the very day, and for hours. */
  final @Nullable DueTable term(@Nullable Departure by) {
    var given = by == null ? Optional.<Term>empty() : by.to().flatMap(Extent::getTerm);
    return given.isPresent() ? context.table(given.get()) : within;
  }

  /** The first day on which what is done counts. */
  int opens(Timeline timeline, int index) {
    return timeline.series(triggers).seen(index);
  }

  final int known(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? metOn(timeline, verdict) : verdict.answer();
  }

  /** What answers a trigger and is seen on a day; -1 if nothing does. */
  final int answer(Timeline timeline, int index, int asOf) {
    return answered(timeline.series(expected), timeline.answer(answers, index), asOf);
  }

  /** The first answer from a position on whose day has come and that is seen; -1 if none. */
  private int answered(Series answering, int first, int asOf) {
    if (first < 0 || (bond != Bond.NONE && answering.seen(first) > asOf)) {
      return -1;
    }
    int answer = first;
    while (hasCome(answering, answer, asOf) && answering.seen(answer) > asOf) {
      answer++;
    }
    return hasCome(answering, answer, asOf) ? answer : -1;
  }

  private static boolean hasCome(Series answering, int answer, int asOf) {
    return answer < answering.size() && answering.day(answer) <= asOf;
  }

  /** The first day on which it can no longer be done, as far as is known. */
  final int end(Timeline timeline, int index, int asOf) {
    Series series = triggers(timeline);
    int over = series.until(index, asOf);
    if (doneAfterwards) {
      return over;
    }
    return Math.min(over, lifeEnd(timeline, series.seen(index), asOf));
  }

  /** The end of the employment, or of the open case, that a day lies in. */
  private int lifeEnd(Timeline timeline, int day, int asOf) {
    Spells lives = timeline.spells(life);
    int at = lives.at(day);
    return at < 0 ? Days.NEVER : lives.end(at, asOf);
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    Series series = timeline.series(triggers);
    int cause = series.cause(verdict.anchor());
    return cause >= 0 ? cause : series.fact(verdict.anchor());
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return opens(timeline, verdict.anchor());
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
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    var steps = new ArrayList<Step>(occasion(timeline, verdict));
    if (verdict.status() != Status.UNKNOWN) {
      int known = known(timeline, verdict);
      @Nullable Departure by = eased(timeline, verdict.anchor(), known).by();
      steps.addAll(decided.steps(timeline, by, known));
      @Nullable DueTable term = term(by);
      int day = timeline.series(triggers).day(verdict.anchor());
      steps.addAll(
          term == null
              ? List.of()
              : Counting.of(term.term(), day, verdict.due(), context.calendar()));
    }
    return steps;
  }

  /** What set it off, or has to happen first. */
  final List<Step> occasion(Timeline timeline, Verdict verdict) {
    var steps = new ArrayList<Step>();
    Series series = timeline.series(triggers);
    int index = verdict.anchor();
    trigger
        .getFollowing()
        .ifPresent(cause -> addCause(steps, timeline, series.cause(index), cause));
    if (verdict.status() == Status.UNKNOWN) {
      steps.add(Step.of(StepCode.MISSING, Detail.of("event", trigger.getEvent())));
      return steps;
    }
    int day = series.day(index);
    var fact = timeline.fact(series.fact(index));
    steps.add(Counting.event(StepCode.TRIGGER, name(trigger), fact, Days.of(fact.getOccurredOn())));
    trigger.getLasting().ifPresent(lasting -> steps.add(Lasted.step(lasting, day)));
    if (!verdict.isMet()) {
      steps.addAll(unsaid.steps(timeline, fact, series.seen(index), verdict.answer()));
    }
    return steps;
  }

  private void addCause(List<Step> to, Timeline timeline, int position, EventPattern cause) {
    var fact = timeline.fact(position);
    to.add(Counting.event(StepCode.TRIGGER, name(cause), fact, Days.of(fact.getOccurredOn())));
  }

  private String name(EventPattern pattern) {
    return context.name(List.of(pattern));
  }

  final Series triggers(Timeline timeline) {
    return timeline.series(triggers);
  }

  final Series expected(Timeline timeline) {
    return timeline.series(expected);
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", name(trigger)));
  }
}
