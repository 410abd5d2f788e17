package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;

/** Tells what the due date of a gap rests on. */
final class RecurrenceReasons {
  private final RecurrenceRule rule;
  private final String expected;
  private final String startedBy;

  RecurrenceReasons(RecurrenceRule rule, String expected, String startedBy) {
    this.rule = rule;
    this.expected = expected;
    this.startedBy = startedBy;
  }

  List<Step> of(Timeline timeline, Verdict verdict) {
    if (verdict.anchorKind() == Anchor.SUSPENSION) {
      return List.of(rule.away().step(timeline, verdict.anchor()));
    }
    var steps = new ArrayList<Step>();
    int clock = rule.clockOf(timeline, verdict);
    if (clock >= 0) {
      steps.add(clock(timeline, clock));
    }
    if (verdict.anchorKind() != Anchor.CLOCK) {
      steps.add(anchor(timeline, verdict));
    }
    addRest(steps, timeline, verdict, clock);
    return steps;
  }

  private void addRest(List<Step> to, Timeline timeline, Verdict verdict, int clock) {
    Easing easing = rule.easing();
    if (verdict.status() == Status.UNKNOWN) {
      to.add(unstated());
    } else if (verdict.status() == Status.SUSPENDED && easing != null && easing.still() != null) {
      to.add(easing.still().step(timeline, verdict.answer()));
    } else if (isDueOnReturn(verdict)) {
      var term = rule.away().onReturn().orElseThrow().term();
      int returned = rule.anchorDay(timeline, verdict);
      to.addAll(Counting.of(term, returned, verdict.due(), rule.context().calendar()));
    } else {
      addCount(to, timeline, verdict, clock);
      target(timeline, verdict).ifPresent(to::add);
    }
  }

  private void addCount(List<Step> to, Timeline timeline, Verdict verdict, int clock) {
    Stages stages = stages(timeline, verdict);
    int anchor = rule.anchorDay(timeline, verdict);
    int base = clock >= 0 ? rule.clocks(timeline).day(clock) : spellFrom(timeline, anchor);
    int known = known(timeline, verdict);
    int[] ends = rule.ends(stages, base, timeline, known);
    if (stages.count() > 1 || stages.isMoving()) {
      to.add(stage(stages, verdict.stage(), base, ends));
      to.addAll(stages.work(verdict.stage(), base, timeline, known));
    }
    Easing easing = rule.easing();
    if (easing == null) {
      addPlain(to, stages.every(verdict.stage()), anchor, verdict.due());
    } else {
      var told = new EasingReasons(easing, rule.context().calendar(), timeline, known);
      to.addAll(told.of(easing.breach(timeline, stages, anchor, ends, known), stages, anchor));
    }
  }

  private void addPlain(List<Step> to, DueTable every, int anchor, int due) {
    int counted = every.due(anchor);
    to.addAll(Counting.of(every.term(), anchor, counted, rule.context().calendar()));
    if (counted < due) {
      to.add(Step.of(StepCode.TIGHTENED, Detail.of("from", Days.date(due + 1))));
    }
  }

  private Step unstated() {
    return Step.of(
        StepCode.MISSING,
        Detail.of("event", startedBy),
        Detail.of("attribute", RecurrenceRule.AGREED));
  }

  private boolean isDueOnReturn(Verdict verdict) {
    return verdict.anchorKind() == Anchor.RETURN && rule.away().onReturn().isPresent();
  }

  private Optional<Step> target(Timeline timeline, Verdict verdict) {
    return Optional.ofNullable(rule.targetTerm(verdict.stage()))
        .map(
            term ->
                Step.of(
                    StepCode.TARGET,
                    Detail.of("term", term),
                    Detail.of("date", Days.date(rule.target(timeline, verdict)))));
  }

  /** The day up to which it matters which events have ended a stage. */
  private int known(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? rule.metOn(timeline, verdict) : verdict.answer();
  }

  int intervalsMissed(Timeline timeline, Verdict verdict, int end) {
    Term every = stages(timeline, verdict).every(verdict.stage()).term();
    int anchor = rule.anchorDay(timeline, verdict);
    var last = Days.date(end - stoodStill(timeline, anchor, end));
    // A stage that begins late puts off the first end, and no other one.
    return Math.max(
        1, Intervals.between(Days.date(anchor), last, every, rule.context().calendar()));
  }

  /** Days away do not count; while a decision ran, the interval of the clause still tells. */
  private int stoodStill(Timeline timeline, int anchor, int end) {
    Easing easing = rule.easing();
    return easing == null || easing.still() == null
        ? 0
        : easing.still().days(timeline, anchor, end);
  }

  private Stages stages(Timeline timeline, Verdict verdict) {
    return Objects.requireNonNull(rule.stages(timeline, rule.clockOf(timeline, verdict)));
  }

  private int spellFrom(Timeline timeline, int day) {
    Spells spells = timeline.spells(rule.applies());
    return spells.from(spells.at(day));
  }

  private Step clock(Timeline timeline, int index) {
    Series clocks = rule.clocks(timeline);
    return Counting.event(
        StepCode.CLOCK, startedBy, timeline.fact(clocks.fact(index)), clocks.day(index));
  }

  private Step anchor(Timeline timeline, Verdict verdict) {
    int day = rule.anchorDay(timeline, verdict);
    return switch (verdict.anchorKind()) {
      case EVENT ->
          Counting.event(
              StepCode.LAST_EVENT, expected, timeline.fact(rule.trigger(timeline, verdict)), day);
      case RETURN -> Step.of(StepCode.RETURNED, Detail.of("from", Days.date(day)));
      default -> Step.of(StepCode.APPLIES, Detail.of("from", Days.date(day)));
    };
  }

  private static Step stage(Stages stages, int stage, int base, int[] ends) {
    var details = new ArrayList<Detail>();
    details.add(Detail.of("stage", stage + 1));
    details.add(Detail.of("every", stages.every(stage).term()));
    details.add(Detail.of("from", Days.date(stage == 0 ? base : Math.max(base, ends[stage - 1]))));
    if (ends[stage] != Days.NEVER) {
      details.add(Detail.of("until", Days.date(ends[stage] - 1)));
    }
    return Step.of(StepCode.STAGE, details.toArray(Detail[]::new));
  }
}
