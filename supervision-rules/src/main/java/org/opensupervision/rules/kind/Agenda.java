package org.opensupervision.rules.kind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.timeline.Arrangement;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;

/**
 * What is arranged in one journal, day by day.
 *
 * <p>What it says of a day rests on what happened up to that day, so that it never changes later.
 */
final class Agenda {
  private final Timeline timeline;
  private final List<Arrangement> arranged;
  private final Series events;
  private final Spells applies;
  private final Spells lives;
  private final boolean firstOnly;
  private int @Nullable [] changes;

  Agenda(
      Timeline timeline,
      List<Arrangement> arranged,
      Series events,
      Spells applies,
      Spells lives,
      boolean firstOnly) {
    this.timeline = timeline;
    this.arranged = arranged;
    this.events = events;
    this.applies = applies;
    this.lives = lives;
    this.firstOnly = firstOnly;
  }

  Timeline timeline() {
    return timeline;
  }

  List<Arrangement> arranged() {
    return arranged;
  }

  boolean applies(int on) {
    return applies.at(on) >= 0;
  }

  /** Whether something is asked for an arrangement when a day is over. */
  boolean asks(Arrangement one, int on) {
    return applies(on) && stands(one, on) && (!firstOnly || isFirst(one, on));
  }

  /** An event of another kind than was expected takes the place of what was arranged. */
  private boolean stands(Arrangement one, int on) {
    return one.stands(on) && (!one.isHeld(on) || isEvent(one.held()));
  }

  private boolean isEvent(int fact) {
    for (int i = 0; i < events.size(); i++) {
      if (events.fact(i) == fact) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the first event of its employment, or would be the first one to come. */
  private boolean isFirst(Arrangement one, int on) {
    if (one.isHeld(on)) {
      return true;
    }
    int life = lives.at(on);
    for (int i = 0; i < events.size(); i++) {
      if (events.seen(i) <= on && lives.at(events.seen(i)) == life) {
        return false;
      }
    }
    return arranged.stream().noneMatch(other -> isEarlier(other, one) && stands(other, on));
  }

  private static boolean isEarlier(Arrangement other, Arrangement one) {
    return other.day() == one.day() ? other.fact() < one.fact() : other.day() < one.day();
  }

  /** Whether the session was held on a day, as it was arranged, and is one that asks. */
  boolean isHeldOn(Arrangement one, int on) {
    return on == one.day() && one.isHeld(on) && asks(one, on);
  }

  /** Whether an event is what was arranged, which then has the duty. */
  boolean isArranged(int fact) {
    for (Arrangement one : arranged) {
      if (one.held() == fact) {
        return true;
      }
    }
    return false;
  }

  /** The last arranged day before another one, as the diary is on a day. */
  int arrangedBefore(int day, int on) {
    int last = Days.ALWAYS;
    for (Arrangement one : arranged) {
      if (one.day() < day && stands(one, on)) {
        last = Math.max(last, one.day());
      }
    }
    return last;
  }

  /** The next day on which anything may be different. */
  int changeAfter(int day) {
    if (changes == null) {
      changes = changes();
    }
    int at = Arrays.binarySearch(changes, day + 1);
    int next = at >= 0 ? at : -at - 1;
    return next < changes.length ? changes[next] : Days.NEVER;
  }

  /** Facts make a difference on their days or, if they end something, on the day after. */
  private int[] changes() {
    var facts =
        IntStream.range(0, timeline.size())
            .map(i -> Days.of(timeline.fact(i).getOccurredOn()))
            .flatMap(day -> IntStream.of(day, day + 1));
    var spells = IntStream.range(0, applies.size()).flatMap(this::bounds);
    var ends = arranged.stream().mapToInt(Arrangement::until);
    return IntStream.concat(facts, IntStream.concat(spells, ends)).sorted().distinct().toArray();
  }

  private IntStream bounds(int spell) {
    return IntStream.of(applies.from(spell), applies.end(spell, Days.NEVER));
  }
}
