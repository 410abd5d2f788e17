package org.opensupervision.rules.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.timeline.Arrangement;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Diary;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Something must have happened before each event of a kind, or so long before it.
 *
 * <p>It cannot be made good, so that what is decided stays decided. Each day that is arranged for a
 * session is a duty with a date of its own: met by what was done in time, whatever becomes of the
 * session; missed once the date has passed while the arrangement stood. It falls away if before
 * that the session is moved, called off or held on another day, or the clause ceases to apply. A
 * session that is held as arranged has no other duty; what nobody arranged is judged when it
 * happens.
 */
final class BeforeRule implements Rule {
  private final int number;
  private final Clause clause;
  private final boolean firstOnly;
  private final @Nullable Term atLeast;
  private final WorkingCalendar calendar;
  private final int applies;
  private final int life;
  private final int triggers;
  private final int expected;
  private final InForce inForce;
  private final @Nullable Diary diary;
  private final Precedence precedence;
  private final BeforeReasons reasons;
  private final Decided decided;

  BeforeRule(int number, Clause clause, Deadline asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.firstOnly = asked.getTrigger().isFirstOnly();
    this.atLeast = asked.getAtLeast().orElse(null);
    this.calendar = context.calendar();
    this.applies = Applicability.slot(clause, plan, context);
    this.life = plan.life();
    this.triggers = plan.series(List.of(asked.getTrigger()));
    this.expected = plan.series(asked.getExpected());
    this.inForce = context.inForce(clause);
    this.diary = Diary.of(asked.getTrigger(), context.language()).orElse(null);
    this.precedence = new Precedence(asked, context.language(), triggers, expected, life);
    this.decided = Decided.of(clause, "at least", plan);
    String name = context.name(List.of(asked.getTrigger()));
    this.reasons = new BeforeReasons(this, name, atLeast, calendar);
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Agenda agenda = agenda(timeline, asOf);
    for (Arrangement one : agenda.arranged()) {
      if (isInForce(one.day())) {
        judge(agenda, one, asOf, out);
      }
    }
    Series series = timeline.series(triggers);
    for (int i = 0; i < series.size(); i++) {
      boolean asks = series.seen(i) <= asOf && agenda.applies(series.seen(i));
      if (asks && !agenda.isArranged(series.fact(i))) {
        judge(timeline, i, asOf, out);
      }
    }
  }

  private Agenda agenda(Timeline timeline, int asOf) {
    return new Agenda(
        timeline,
        diary == null ? List.of() : diary.on(timeline, asOf),
        timeline.series(triggers),
        timeline.spells(applies),
        timeline.spells(life),
        firstOnly);
  }

  private boolean isInForce(int day) {
    var date = Days.date(day);
    return !date.isBefore(inForce.from())
        && (inForce.until().isEmpty() || !date.isAfter(inForce.until().get()));
  }

  /** Goes through the days on which it may have been decided; what was decided first stands. */
  private void judge(Agenda agenda, Arrangement one, int asOf, Verdicts out) {
    int last = Math.min(asOf, one.day() + 1);
    int due = latest(agenda.timeline(), one.day(), one.made());
    for (int day = one.made(); day <= last; day = next(agenda, day, due)) {
      due = latest(agenda.timeline(), one.day(), day);
      int answer = agenda.asks(one, day) ? precedence.answer(agenda, one, due, day) : -1;
      if (answer >= 0) {
        out.add(number, due, Status.MET, Anchor.PLAN, one.fact(), 0, answer);
        return;
      }
      if (isMissed(agenda, one, due, day)) {
        out.add(number, due, Status.MISSED, Anchor.PLAN, one.fact(), 0, due);
        return;
      }
    }
    due = latest(agenda.timeline(), one.day(), asOf);
    if (agenda.asks(one, asOf)) {
      out.add(number, due, Status.OPEN, Anchor.PLAN, one.fact(), 0, due);
    }
  }

  private int next(Agenda agenda, int day, int due) {
    if (!decided.isNever()) {
      return day + 1;
    }
    int change = Math.min(agenda.changeAfter(day), precedence.changeAfter(agenda.timeline(), day));
    return day <= due ? Math.min(due + 1, change) : change;
  }

  /** Whether the date has passed while it stood, or the session itself was held without. */
  private static boolean isMissed(Agenda agenda, Arrangement one, int due, int day) {
    if (day > due && agenda.asks(one, day)) {
      return true;
    }
    boolean justPassed = day == due + 1 && agenda.applies(day) && agenda.asks(one, due);
    return justPassed || agenda.isHeldOn(one, day);
  }

  /** An event that nobody arranged is decided when it is seen, or when its date has passed. */
  private void judge(Timeline timeline, int trigger, int asOf, Verdicts out) {
    Series series = timeline.series(triggers);
    int due = latest(timeline, series.day(trigger), asOf);
    int decided = Math.max(series.seen(trigger), Math.min(due + 1, series.day(trigger)));
    int answer = precedence.answer(timeline, trigger, due, Math.min(asOf, decided));
    if (answer >= 0) {
      out.add(number, due, Status.MET, Anchor.TRIGGER, trigger, 0, answer);
    } else {
      Status status = asOf < decided ? Status.OPEN : Status.MISSED;
      out.add(number, due, status, Anchor.TRIGGER, trigger, 0, due);
    }
  }

  /**
   * The last day in time for an event of a day, as far as is known; later where a decision for
   * shorter notice runs on it.
   */
  private int latest(Timeline timeline, int day, int known) {
    int due = atLeast == null ? day : latest(atLeast, day);
    @Nullable Departure next = atLeast == null ? null : decided.on(timeline, due, known);
    while (next != null && latest(next.term(), day) > due) {
      due = latest(next.term(), day);
      next = decided.on(timeline, due, known);
    }
    return due;
  }

  private int latest(Term notice, int day) {
    return Days.of(Notice.latest(notice, Days.date(day), calendar));
  }

  /** The decision by which the last day in time for an event of a day is another; null if none. */
  @Nullable Departure shortened(Timeline timeline, int day, int due) {
    return atLeast == null || latest(atLeast, day) == due
        ? null
        : decided.matching(timeline, one -> latest(one.term(), day) == due);
  }

  List<Step> decided(Timeline timeline, @Nullable Departure one, int known) {
    return decided.steps(timeline, one, known);
  }

  /** The fact that happened, or that arranged the day of what is planned. */
  int decidedBy(Timeline timeline, Verdict verdict) {
    return verdict.anchorKind() == Anchor.PLAN
        ? verdict.anchor()
        : timeline.series(triggers).fact(verdict.anchor());
  }

  int day(Timeline timeline, Verdict verdict) {
    return timeline.series(triggers).day(verdict.anchor());
  }

  Precedence precedence() {
    return precedence;
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return decidedBy(timeline, verdict);
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    int decided = decidedBy(timeline, verdict);
    int first = Diary.firstPlan(timeline, decided);
    if (verdict.anchorKind() == Anchor.PLAN || first != decided) {
      return Math.min(verdict.due(), Days.of(timeline.fact(first).getOccurredOn()));
    }
    return Math.min(verdict.due(), precedence.since(timeline, verdict.anchor()) + 1);
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
    return reasons.of(timeline, verdict);
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", reasons.name()));
  }
}
