package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Something is owed within a term after each event of a kind, and absences stop the clock.
 *
 * <p>Through the absence everything that is not yet met is suspended. What is met then is in time
 * unless it was overdue before; what was overdue before is so again with the return. In all else it
 * is a {@link DeadlineRule}.
 */
final class PausedDeadlineRule extends DeadlineRule {
  private final ReturnClock clock;

  PausedDeadlineRule(
      int number, Clause clause, Deadline asked, TimelinePlan plan, RuleContext context) {
    super(number, clause, asked, plan, context);
    this.clock = ReturnClock.of(clause, asked, plan, context);
  }

  @Override
  void judge(Timeline timeline, int index, int asOf, Verdicts out) {
    int end = end(timeline, index, asOf);
    int answer = answer(timeline, index, asOf);
    if (answer >= 0 && expected(timeline).day(answer) < end) {
      int day = expected(timeline).day(answer);
      int due = due(timeline, index, day);
      Status status = day > due ? Status.MET_LATE : Status.MET;
      int known = due == Days.NEVER ? day : due;
      out.add(number, known, status, Anchor.TRIGGER, index, 0, answer);
    } else if (end == Days.NEVER) {
      standing(timeline, index, asOf, out);
    } else {
      int due = due(timeline, index, end - 1);
      if (due < end - 1) {
        out.add(number, due, Status.MISSED, Anchor.TRIGGER, index, 0, end - 1);
      }
    }
  }

  private void standing(Timeline timeline, int index, int asOf, Verdicts out) {
    if (clock.still().at(timeline, asOf) >= 0) {
      out.add(number, Days.NEVER, Status.SUSPENDED, Anchor.TRIGGER, index, 0, asOf);
      return;
    }
    int due = due(timeline, index, asOf);
    Status status = asOf > due ? Status.OVERDUE : Status.OPEN;
    out.add(number, due, status, Anchor.TRIGGER, index, 0, asOf);
  }

  @Override
  int last(Timeline timeline, int index, @Nullable Departure by, int known) {
    return clock(by).due(timeline, triggers(timeline).day(index), known);
  }

  private ReturnClock clock(@Nullable Departure by) {
    return by == null ? clock : clock.with(term(by));
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    var steps = new ArrayList<Step>(occasion(timeline, verdict));
    if (verdict.status() == Status.SUSPENDED) {
      steps.add(clock.still().step(timeline, verdict.answer()));
    } else if (verdict.status() != Status.UNKNOWN) {
      int day = triggers(timeline).day(verdict.anchor());
      int known = known(timeline, verdict);
      @Nullable Departure by = eased(timeline, verdict.anchor(), known).by();
      steps.addAll(decided.steps(timeline, by, known));
      steps.addAll(clock(by).steps(timeline, day, verdict.due(), known));
    }
    return steps;
  }
}
