package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * Which destruction did away with what, as far as is known on a day.
 *
 * <p>A destruction does away with everything that may be destroyed on its day. Where nothing may,
 * it does away with what has been kept longest, too early; where nothing is kept by the clause yet,
 * it comes before its time.
 */
final class Destructions {
  private static final int NONE = -1;

  private final RetentionRule rule;
  private final Timeline timeline;
  private final int[] destroyedBy;
  private final List<Integer> early = new ArrayList<>();
  private final List<Integer> beforeItsTime = new ArrayList<>();

  private Destructions(RetentionRule rule, Timeline timeline) {
    this.rule = rule;
    this.timeline = timeline;
    this.destroyedBy = new int[rule.starts(timeline).size()];
    Arrays.fill(destroyedBy, NONE);
  }

  static Destructions known(RetentionRule rule, Timeline timeline, int asOf) {
    var found = new Destructions(rule, timeline);
    Series destroyed = rule.destroyed(timeline);
    for (int i = 0; i < destroyed.size() && destroyed.day(i) <= asOf; i++) {
      if (found.isOfPart(timeline.fact(destroyed.fact(i)))) {
        found.take(i, destroyed.day(i));
      }
    }
    return found;
  }

  /** What did away with the thing kept after an occurrence, by its position; -1 if nothing did. */
  int of(int start) {
    return destroyedBy[start];
  }

  /** Whether a destruction came when nothing was to be destroyed. */
  boolean isEarly(int destruction) {
    return early.contains(destruction);
  }

  List<Integer> beforeItsTime() {
    return beforeItsTime;
  }

  private boolean isOfPart(Fact destruction) {
    Optional<Object> part =
        Vocabulary.kindOf(destruction).attribute("part").flatMap(said -> said.valueIn(destruction));
    return part.isEmpty() || rule.part().isEmpty() || part.get().equals(rule.part().get());
  }

  private void take(int destruction, int day) {
    List<Integer> kept = keptOn(day);
    List<Integer> ripe = kept.stream().filter(start -> mayBeDestroyed(start, day)).toList();
    if (!ripe.isEmpty()) {
      ripe.forEach(start -> destroyedBy[start] = destruction);
    } else if (!kept.isEmpty()) {
      early.add(destruction);
      destroyedBy[kept.get(0)] = destruction;
    } else if (rule.appliesOn(timeline, day)) {
      beforeItsTime.add(destruction);
    }
  }

  private List<Integer> keptOn(int day) {
    Series starts = rule.starts(timeline);
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < starts.size() && starts.day(i) <= day; i++) {
      if (starts.seen(i) <= day && destroyedBy[i] == NONE) {
        kept.add(i);
      }
    }
    return kept;
  }

  private boolean mayBeDestroyed(int start, int day) {
    return Keeping.of(rule, timeline, start, day).opens() <= day;
  }
}
