package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Timeline;

/**
 * One clause, ready to judge journals.
 *
 * <p>A rule decides once, in {@link #judge}; everything else only tells what was decided. Rules are
 * immutable and safe for use by several threads.
 */
public sealed interface Rule
    permits RecurrenceRule,
        PeriodRule,
        PeriodLimitRule,
        RollingRule,
        EventRule,
        WorkRule,
        DeadlineRule,
        BeforeRule,
        CoverageRule,
        RetentionRule,
        StatementRule,
        WrappedRule {

  /** Returns the clause that asks. */
  Clause clause();

  /** Adds every duty of the subject as it stands on a day; facts after that day are not seen. */
  void judge(Timeline timeline, int asOf, Verdicts out);

  /** Returns the fact that set a duty off, by its position in the journal; -1 where none did. */
  int trigger(Timeline timeline, Verdict verdict);

  /** Returns the first day on which the duty can be met. */
  int opens(Timeline timeline, Verdict verdict);

  /** Returns the day that is aimed for; {@code Days.NEVER} where there is none. */
  default int target(Timeline timeline, Verdict verdict) {
    return Days.NEVER;
  }

  /**
   * Returns which of several duties with one trigger it is; empty where the trigger tells it apart.
   */
  default Optional<String> part(Timeline timeline, Verdict verdict) {
    return Optional.empty();
  }

  /**
   * Returns the day on which the duty began, which decides what version of a clause it is under.
   */
  default int begins(Timeline timeline, Verdict verdict) {
    return opens(timeline, verdict);
  }

  /** Returns the fact that met the duty, by its position in the journal; -1 where none did. */
  int metBy(Timeline timeline, Verdict verdict);

  /** Returns the day on which a duty that was met was met. */
  int metOn(Timeline timeline, Verdict verdict);

  /**
   * Returns how many whole intervals passed before {@code end} without what was asked; 0 for rules
   * without intervals.
   */
  default int intervalsMissed(Timeline timeline, Verdict verdict, int end) {
    return 0;
  }

  /**
   * Returns the member of a set that a duty is about; empty where it is about no one of several.
   */
  default Optional<String> member(Verdict verdict) {
    return Optional.empty();
  }

  /** Returns what the due date rests on, between the clause and the due date itself. */
  List<Step> reasons(Timeline timeline, Verdict verdict);

  /**
   * Returns the number of the duty that the clause bears on, the same for clauses that ask for the
   * same thing again and again; -1 where every duty is one of its own.
   */
  default int duty() {
    return -1;
  }

  /**
   * Returns the clause of a layer above that takes the place of this one for a subject; empty where
   * the clause itself is asked.
   */
  default Optional<ClauseId> replacedBy(Timeline timeline, int asOf) {
    return Optional.empty();
  }

  /** Returns why the clause can ask nothing any more on a day; empty for nearly all. */
  default Optional<Step> exhausted(int today) {
    return Optional.empty();
  }

  /** Returns how far what has to happen before the clause asks anything has come by a day. */
  default Step notBegun(Timeline timeline, int today) {
    return notBegun();
  }

  /** Returns the slot of the spells in which the clause applies. */
  int applies();

  /** Returns what has to happen before the clause asks anything. */
  Step notBegun();
}
