package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/** The stages of one recurrence, ready to be asked for due dates. */
final class Stages {
  private static final int[] ONE_WITHOUT_END = {Days.NEVER};

  private final DueTable[] every;
  private final StageEnd[] until;
  private final boolean moving;

  private Stages(DueTable[] every, StageEnd[] until) {
    this.every = every;
    this.until = until;
    this.moving = isAnyMoving(until);
  }

  private static boolean isAnyMoving(StageEnd[] ends) {
    for (StageEnd end : ends) {
      if (end.isMoving()) {
        return true;
      }
    }
    return false;
  }

  /** The stages of a recurrence; null where the interval is agreed elsewhere. */
  static @Nullable Stages of(Recurrence asked, TimelinePlan plan, RuleContext context) {
    List<Stage> stages = asked.getStages();
    var every = new ArrayList<DueTable>();
    var until = new ArrayList<StageEnd>();
    for (Stage stage : stages) {
      if (stage.getEvery().isEmpty()) {
        return agreed(stages);
      }
      every.add(context.table(stage.getEvery().get()));
      if (stage.isEnding()) {
        until.add(StageEnd.of(stage, plan, context));
      }
    }
    return new Stages(every.toArray(new DueTable[0]), until.toArray(new StageEnd[0]));
  }

  private static @Nullable Stages agreed(List<Stage> stages) {
    if (stages.size() > 1) {
      throw new IllegalArgumentException(
          "The stages (" + stages.size() + ") of an agreed interval must be one.");
    }
    return null;
  }

  static Stages of(DueTable single) {
    return new Stages(new DueTable[] {single}, new StageEnd[0]);
  }

  int count() {
    return every.length;
  }

  DueTable every(int stage) {
    return every[stage];
  }

  /** Whether an event that is yet to come may end a stage. */
  boolean isMoving() {
    return moving;
  }

  /**
   * The first day after each stage, for a clock that starts on {@code base}, as known on a day; the
   * last may have no end. A stage that would end before the one before it is empty.
   */
  int[] ends(int base, Timeline timeline, int known) {
    if (until.length == 0) {
      return ONE_WITHOUT_END;
    }
    int[] ends = new int[every.length];
    int end = Days.ALWAYS;
    for (int i = 0; i < until.length; i++) {
      end = Math.max(end, until[i].day(base, timeline, known));
      ends[i] = end;
    }
    if (until.length < every.length) {
      ends[until.length] = Days.NEVER;
    }
    return ends;
  }

  /** The same where days on which the clock stood still do not count towards a stage. */
  int[] ends(int base, Timeline timeline, int known, Standstill still) {
    int[] ends = ends(base, timeline, known).clone();
    int end = Days.ALWAYS;
    for (int i = 0; i < until.length; i++) {
      int own =
          until[i] instanceof StageEnd.AfterTerm term
              ? still.pushed(timeline, term.table(), base, known)
              : until[i].day(base, timeline, known);
      end = Math.max(end, own);
      ends[i] = end;
    }
    return ends;
  }

  /**
   * The stage whose interval is first exceeded when nothing counts after {@code anchor}.
   *
   * <p>On a day of a stage there is a breach if the day is more than the stage's interval after the
   * anchor. A stage that is over before its interval is leaves the breach to the next one.
   */
  int deciding(int anchor, int[] ends) {
    int stage = 0;
    while (stage < every.length - 1 && firstBreach(stage, anchor, ends) >= ends[stage]) {
      stage++;
    }
    return stage;
  }

  /** How much of the work was done that ends a stage and the one before it. */
  List<Step> work(int stage, int base, Timeline timeline, int known) {
    var told = new ArrayList<Step>();
    for (int i = Math.max(0, stage - 1); i <= stage && i < until.length; i++) {
      Optional<Step> work = until[i].work(base, timeline, known);
      if (work.isPresent()) {
        told.add(work.get());
      }
    }
    return told;
  }

  int due(int stage, int anchor, int[] ends) {
    return stage == 0 ? every[0].due(anchor) : firstBreach(stage, anchor, ends) - 1;
  }

  private int firstBreach(int stage, int anchor, int[] ends) {
    int exceeded = every[stage].due(anchor) + 1;
    return stage == 0 ? exceeded : Math.max(exceeded, Math.max(ends[stage - 1], anchor + 1));
  }
}
