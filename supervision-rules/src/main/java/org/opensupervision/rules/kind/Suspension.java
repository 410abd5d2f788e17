package org.opensupervision.rules.kind;

import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * What stops the clock of a clause, and what is owed with the return.
 *
 * @param slot the spells in which the clock stands still
 * @param during when that is, in words
 * @param onReturn how long there is after the return; empty where the interval itself counts
 */
record Suspension(int slot, String during, Optional<DueTable> onReturn) {

  static Suspension of(
      Clause clause,
      Condition still,
      Optional<Term> onReturn,
      TimelinePlan plan,
      RuleContext context) {
    return new Suspension(
        Applicability.during(still, clause, plan, context),
        ConditionWords.of(still),
        context.table(onReturn));
  }

  /** Adds that the clock stands still, if it does on the day. */
  void judge(int number, Timeline timeline, int asOf, Verdicts out) {
    int spell = timeline.spells(slot).at(asOf);
    if (spell >= 0) {
      out.add(number, Days.NEVER, Status.SUSPENDED, Anchor.SUSPENSION, spell, 0, -1);
    }
  }

  /** Whether a run begins with the return from a time in which the clock stood still. */
  boolean isReturn(Timeline timeline, Run run) {
    return run.anchorKind() == Anchor.SPELL && timeline.spells(slot).at(run.start() - 1) >= 0;
  }

  /** The last day in time for what is owed first after a return. */
  int due(int returned, int byInterval) {
    return onReturn.isPresent() ? onReturn.get().due(returned) : byInterval;
  }

  int fact(Timeline timeline, int spell) {
    return timeline.spells(slot).fact(spell);
  }

  int from(Timeline timeline, int spell) {
    return timeline.spells(slot).from(spell);
  }

  Step step(Timeline timeline, int spell) {
    return step(timeline, timeline.spells(slot), spell, during);
  }

  /** That a clock stands still, where something is so. */
  static Step step(Timeline timeline, Spells away, int spell, String during) {
    var from = Detail.of("from", Days.date(away.from(spell)));
    var what = Detail.of("during", during);
    return away.fact(spell) < 0
        ? Step.of(StepCode.SUSPENDED, what, from)
        : Step.of(
            StepCode.SUSPENDED,
            what,
            from,
            Detail.of("fact", timeline.fact(away.fact(spell)).getId()));
  }
}
