package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;

/**
 * From when one thing is kept, and when it may be destroyed, as far as was known on a day.
 *
 * @param counted the day from which the time to keep it is counted
 * @param countedBy the event of that day among the later ones, by its position; -1 for the first
 * @param end the last day of the time to keep it
 * @param opens the first day on which it may be destroyed; {@link Days#NEVER} while it is held
 * @param due the last day in time; {@link Days#NEVER} while it is held
 * @param passed the holds that put it off, in their order
 * @param held the hold that was in place on the day
 */
record Keeping(
    int counted,
    int countedBy,
    int end,
    int opens,
    int due,
    List<Holds.Hold> passed,
    Optional<Holds.Hold> held) {

  /** Works it out for one occurrence of what it is kept after. */
  static Keeping of(RetentionRule rule, Timeline timeline, int start, int asOf) {
    int counted = rule.starts(timeline).day(start);
    int by = lastLater(rule, timeline, start, asOf);
    if (by >= 0) {
      counted = rule.later(timeline).day(by);
    }
    Kept kept = rule.kept(rule.starts(timeline).seen(start));
    int end = kept.keep().due(counted);
    var holds = rule.holds(timeline, asOf);
    var passed = new ArrayList<Holds.Hold>();
    int opens = end;
    var next = holds.inTheWay(opens, kept.due(opens));
    while (next.isPresent() && next.get().to() != Days.NEVER) {
      passed.add(next.get());
      opens = next.get().to() + 1;
      next = holds.inTheWay(opens, kept.due(opens));
    }
    var held = holds.on(asOf);
    boolean known = held.isEmpty();
    return new Keeping(
        counted,
        by,
        end,
        known ? opens : Days.NEVER,
        known ? kept.due(opens) : Days.NEVER,
        List.copyOf(passed),
        held);
  }

  /** The last of the later events before another of its kind, or another life, begins. */
  private static int lastLater(RetentionRule rule, Timeline timeline, int start, int asOf) {
    Series later = rule.later(timeline);
    int from = rule.starts(timeline).day(start);
    int to = Math.min(asOf, nextBeginning(rule, timeline, start) - 1);
    int found = -1;
    for (int i = later.firstAfter(from); i < later.size() && later.day(i) <= to; i++) {
      found = later.seen(i) <= asOf ? i : found;
    }
    return found;
  }

  private static int nextBeginning(RetentionRule rule, Timeline timeline, int start) {
    Series starts = rule.starts(timeline);
    int day = starts.day(start);
    int next = starts.firstAfter(day);
    int anew = next < starts.size() ? starts.day(next) : Days.NEVER;
    Spells lives = rule.lives(timeline);
    for (int i = 0; i < lives.size(); i++) {
      if (lives.from(i) > day) {
        return Math.min(anew, lives.from(i));
      }
    }
    return anew;
  }
}
