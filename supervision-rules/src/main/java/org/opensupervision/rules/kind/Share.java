package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Levels;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * The share of what is asked in full that is asked of one person.
 *
 * @param slot the numbers of the attribute that is the share; negative where all is asked
 * @param attribute the attribute, in percent
 */
record Share(int slot, String attribute) {
  static final int UNKNOWN = -1;
  private static final int NONE = -1;

  static Share of(Optional<String> attribute, TimelinePlan plan) {
    return attribute.isPresent()
        ? new Share(plan.levels(attribute.get()), attribute.get())
        : new Share(NONE, "");
  }

  /**
   * The share in percent on a day, or the first that is noted after it and up to another day;
   * {@link #UNKNOWN} where none is.
   */
  int percent(Timeline timeline, int day, int until) {
    if (slot == NONE) {
      return Measure.FULL;
    }
    Levels levels = timeline.levels(slot);
    int found = levels.on(day, until);
    return found < 0 ? UNKNOWN : levels.value(found);
  }

  /** The first day after one, and up to another, from which on another share is noted, or none. */
  int nextChange(Timeline timeline, int day, int until) {
    int next = slot == NONE ? Days.NEVER : timeline.levels(slot).next(day);
    return next <= until ? next : Days.NEVER;
  }

  /** The fact that states the share of a day, or the first that is noted after it. */
  int fact(Timeline timeline, int day) {
    Levels levels = timeline.levels(slot);
    return levels.fact(levels.on(day, Days.NEVER));
  }

  /**
   * Tells what is asked of the whole, or that the share is not known; nothing where all is.
   *
   * @param words what is asked for a share in percent
   */
  List<Step> steps(Timeline timeline, int day, int until, IntFunction<String> words) {
    if (slot == NONE) {
      return List.of();
    }
    Levels levels = timeline.levels(slot);
    int found = levels.on(day, until);
    return List.of(found < 0 ? missing() : step(timeline, levels, found, words));
  }

  private Step missing() {
    return Step.of(StepCode.MISSING, Detail.of("attribute", attribute));
  }

  private Step step(Timeline timeline, Levels levels, int found, IntFunction<String> words) {
    var details = new ArrayList<Detail>();
    details.add(Detail.of("attribute", attribute));
    details.add(Detail.of("share", levels.value(found)));
    details.add(Detail.of("from", Days.date(levels.from(found))));
    details.add(Detail.of("fact", timeline.fact(levels.fact(found)).getId()));
    details.add(Detail.of("full", words.apply(Measure.FULL)));
    details.add(Detail.of("wanted", words.apply(levels.value(found))));
    return Step.of(StepCode.PRO_RATA, details.toArray(Detail[]::new));
  }
}
