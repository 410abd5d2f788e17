package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * The legal holds on one file, as they were known on a day.
 *
 * <p>A hold lasts from the day on which it is placed up to and including the day on which it is
 * lifted by name; until then it has no end.
 */
final class Holds {
  private final List<Hold> holds;

  /** One hold: its first and its last day, and the fact that placed it. */
  record Hold(int from, int to, Fact fact) {

    boolean isOn(int day) {
      return from <= day && day <= to;
    }
  }

  private Holds(List<Hold> holds) {
    this.holds = holds;
  }

  static Holds known(Timeline timeline, Series placed, Series lifted, int asOf) {
    var holds = new ArrayList<Hold>();
    for (int i = 0; i < placed.size() && placed.day(i) <= asOf; i++) {
      Fact fact = timeline.fact(placed.fact(i));
      holds.add(
          new Hold(placed.day(i), lastDay(timeline, fact, placed.day(i), lifted, asOf), fact));
    }
    return new Holds(holds);
  }

  private static int lastDay(Timeline timeline, Fact placed, int from, Series lifted, int asOf) {
    for (int i = lifted.firstAfter(from - 1); i < lifted.size() && lifted.day(i) <= asOf; i++) {
      if (name(timeline.fact(lifted.fact(i))).equals(name(placed))) {
        return lifted.day(i);
      }
    }
    return Days.NEVER;
  }

  private static Optional<Object> name(Fact fact) {
    return Vocabulary.kindOf(fact).attribute("hold").flatMap(hold -> hold.valueIn(fact));
  }

  /** A hold that is in place on a day. */
  Optional<Hold> on(int day) {
    return holds.stream().filter(hold -> hold.isOn(day)).findFirst();
  }

  /** The holds that begin by {@code lastDay} and are in place on {@code firstDay} or later. */
  Optional<Hold> inTheWay(int firstDay, int lastDay) {
    return holds.stream()
        .filter(hold -> hold.from() <= lastDay && hold.to() >= firstDay)
        .findFirst();
  }
}
