package org.opensupervision.rules.kind;

import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departures;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Puts off the breach of gaps: by decisions that give a longer interval while they run, and by
 * times in which a clock stood still that goes on afterwards.
 *
 * <p>On each day the interval of that day decides: the one of the stage or, while a decision runs,
 * the longer of the two. The due date is the last day before the first breach, so that it is never
 * earlier than without, and a gap that was broken before a decision stays broken.
 */
final class Easing {
  private static final int NONE = -1;

  private final RuleContext context;
  private final int departures;
  private final @Nullable Standstill still;

  private Easing(RuleContext context, int departures, @Nullable Standstill still) {
    this.context = context;
    this.departures = departures;
    this.still = still;
  }

  /** What puts off the breaches of a clause that may be varied, or whose clock resumes. */
  static Easing of(Clause clause, Recurrence asked, TimelinePlan plan, RuleContext context) {
    int departures = plan.mayVary(clause) ? plan.departures(clause) : NONE;
    var still = asked.getSuspendedDuring();
    return new Easing(
        context,
        departures,
        asked.isResuming() && still.isPresent()
            ? Standstill.of(clause, still.get(), plan, context)
            : null);
  }

  @Nullable Standstill still() {
    return still;
  }

  /** The decisions in a journal; null where the clause allows none. */
  @Nullable Departures departures(Timeline timeline) {
    return departures == NONE ? null : timeline.departures(departures);
  }

  boolean standsStill(Timeline timeline, int day) {
    return still != null && still.at(timeline, day) >= 0;
  }

  int[] ends(Stages stages, int base, Timeline timeline, int known) {
    return still == null
        ? stages.ends(base, timeline, known)
        : stages.ends(base, timeline, known, still);
  }

  /** The first breach of a gap that starts on a day, as far as is known on another. */
  Breach breach(Timeline timeline, Stages stages, int anchor, int[] ends, int known) {
    @Nullable Departures decided = departures(timeline);
    int stage = 0;
    int day = anchor + 1;
    while (day != Days.NEVER) {
      while (stage < stages.count() - 1 && ends[stage] <= day) {
        stage++;
      }
      int departure = decided == null ? NONE : decided.valueOn(day, known);
      int plain = last(timeline, stages.every(stage), anchor, known);
      int varied = departure == NONE ? Days.ALWAYS : varied(timeline, departure, anchor, known);
      int exceeded = after(Math.max(plain, varied));
      int breach = working(timeline, Math.max(exceeded, day), known);
      int change = stage < stages.count() - 1 ? ends[stage] : Days.NEVER;
      change = decided == null ? change : Math.min(change, decided.changeAfter(day, known));
      if (breach < change || change == Days.NEVER) {
        return new Breach(stage, varied > plain ? departure : NONE, breach);
      }
      day = change;
    }
    throw new IllegalStateException("A gap is broken in its last stage, or never.");
  }

  private static int after(int last) {
    return last == Days.NEVER ? Days.NEVER : last + 1;
  }

  /** A day, or the first one after it on which the clock runs. */
  private int working(Timeline timeline, int day, int known) {
    return still == null || day == Days.NEVER ? day : still.running(timeline, day, known);
  }

  private int varied(Timeline timeline, int departure, int anchor, int known) {
    var term = timeline.departures(departures).get(departure).term();
    return last(timeline, context.table(term), anchor, known);
  }

  DueTable table(Term term) {
    return context.table(term);
  }

  /** The last day of a term, days on which the clock stood still left out. */
  int last(Timeline timeline, DueTable table, int anchor, int known) {
    return still == null ? table.due(anchor) : still.last(timeline, table, anchor, known);
  }
}
