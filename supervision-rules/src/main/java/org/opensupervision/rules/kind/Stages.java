package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.rules.timeline.Days;

/** The stages of one recurrence, ready to be asked for due dates. */
final class Stages {
  private static final int[] ONE_WITHOUT_END = {Days.NEVER};

  private final DueTable[] every;
  private final DueTable[] until;

  private Stages(DueTable[] every, DueTable[] until) {
    this.every = every;
    this.until = until;
  }

  /** The stages of a recurrence; null where the interval is agreed elsewhere. */
  static @Nullable Stages of(Recurrence asked, RuleContext context) {
    List<Stage> stages = asked.getStages();
    var every = new ArrayList<DueTable>();
    var until = new ArrayList<DueTable>();
    for (Stage stage : stages) {
      if (stage.getEvery().isEmpty()) {
        return agreed(stages);
      }
      every.add(context.table(stage.getEvery().get()));
      if (stage.getUntil().isPresent()) {
        until.add(context.table(stage.getUntil().get()));
      }
    }
    return new Stages(every.toArray(new DueTable[0]), until.toArray(new DueTable[0]));
  }

  private static @Nullable Stages agreed(List<Stage> stages) {
    if (stages.size() > 1) {
      throw new IllegalArgumentException(
          "The stages (" + stages.size() + ") of an agreed interval must be one.");
    }
    return null;
  }

  static Stages of(DueTable single) {
    return new Stages(new DueTable[] {single}, new DueTable[0]);
  }

  int count() {
    return every.length;
  }

  DueTable every(int stage) {
    return every[stage];
  }

  /**
   * The first day after each stage, for a clock that starts on {@code base}; the last never ends.
   */
  int[] ends(int base) {
    if (until.length == 0) {
      return ONE_WITHOUT_END;
    }
    int[] ends = new int[every.length];
    for (int i = 0; i < until.length; i++) {
      ends[i] = until[i].due(base);
    }
    ends[until.length] = Days.NEVER;
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

  int due(int stage, int anchor, int[] ends) {
    return stage == 0 ? every[0].due(anchor) : firstBreach(stage, anchor, ends) - 1;
  }

  private int firstBreach(int stage, int anchor, int[] ends) {
    int exceeded = every[stage].due(anchor) + 1;
    return stage == 0 ? exceeded : Math.max(exceeded, Math.max(ends[stage - 1], anchor + 1));
  }
}
