package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Diary;
import org.opensupervision.rules.timeline.PlannedSession;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Something must have happened before each event of a kind, or so long before it.
 *
 * <p>It is judged when the event happens: met, or missed for good. A session that is planned has
 * the duty from its planning on, with the date that follows from the day it is planned for. While
 * it stands like that and the date has passed, the duty is missed; a session that is moved takes
 * the date along, and one that is called off takes the duty along. What is planned for somebody to
 * whom the clause does not apply, or who has left, asks nothing.
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
  private final Optional<Diary> diary;
  private final Precedence precedence;
  private final BeforeReasons reasons;

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
    this.diary = Diary.of(asked.getTrigger(), context.language());
    this.precedence = new Precedence(asked, context.language(), triggers, expected, life);
    String name = context.name(List.of(asked.getTrigger()));
    this.reasons = new BeforeReasons(this, name, atLeast, calendar);
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
      if (series.seen(i) <= asOf && spells.at(series.seen(i)) >= 0) {
        judge(timeline, i, asOf, out);
      }
    }
    if (diary.isPresent() && spells.at(asOf) >= 0) {
      judge(timeline, planned(timeline, diary.get(), asOf), asOf, out);
    }
  }

  private void judge(Timeline timeline, int trigger, int asOf, Verdicts out) {
    int day = timeline.series(triggers).day(trigger);
    int due = latest(day);
    int answer = precedence.answer(timeline, trigger, Math.min(due, asOf), asOf);
    Status status = answer >= 0 ? Status.MET : Status.MISSED;
    out.add(number, due, status, Anchor.TRIGGER, trigger, 0, answer >= 0 ? answer : due);
  }

  /** What is planned; only the first of it, if nothing has happened yet, where only that counts. */
  private List<PlannedSession> planned(Timeline timeline, Diary of, int asOf) {
    var planned = of.on(timeline, asOf);
    if (!firstOnly) {
      return planned;
    }
    Series series = timeline.series(triggers);
    Spells lives = timeline.spells(life);
    for (int i = 0; i < series.size(); i++) {
      if (series.seen(i) <= asOf && lives.at(series.seen(i)) == lives.at(asOf)) {
        return List.of();
      }
    }
    return planned.stream().limit(1).toList();
  }

  private void judge(Timeline timeline, List<PlannedSession> planned, int asOf, Verdicts out) {
    int since = Days.ALWAYS;
    int day = Days.ALWAYS;
    for (PlannedSession session : planned) {
      since = session.day() > day ? day : since;
      day = session.day();
      int due = latest(day);
      int answer = precedence.answer(timeline, session, since, Math.min(due, asOf), asOf);
      if (answer >= 0) {
        out.add(number, due, Status.MET, Anchor.PLAN, session.arranged(), 0, answer);
      } else {
        Status status = asOf > due ? Status.MISSED : Status.OPEN;
        out.add(number, due, status, Anchor.PLAN, session.arranged(), 0, due);
      }
    }
  }

  /** The last day in time for an event of a day. */
  private int latest(int day) {
    return atLeast == null ? day : Days.of(Notice.latest(atLeast, Days.date(day), calendar));
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
    return Diary.firstPlan(timeline, decidedBy(timeline, verdict));
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
