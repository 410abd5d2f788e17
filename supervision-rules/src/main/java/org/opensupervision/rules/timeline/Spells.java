package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.function.ToIntFunction;

/** The times in which a clause applies to a subject, in order and without overlap. */
public final class Spells {
  private final int[] from;
  private final int[] to;
  private final int[] facts;

  Spells(List<Spell> spells) {
    from = column(spells, Spell::from);
    to = column(spells, Spell::to);
    facts = column(spells, Spell::fact);
  }

  private static int[] column(List<Spell> spells, ToIntFunction<Spell> part) {
    return spells.stream().mapToInt(part).toArray();
  }

  /** Returns how many spells there are. */
  public int size() {
    return from.length;
  }

  /** Returns the first day of a spell. */
  public int from(int index) {
    return from[index];
  }

  /**
   * Returns the first day after a spell if that day has come; else {@link Days#NEVER}. On its last
   * day a spell still lasts, and nothing is lost yet.
   */
  public int end(int index, int asOf) {
    return to[index] <= asOf ? to[index] : Days.NEVER;
  }

  /** Returns the fact that began a spell, by its position in the journal; -1 where none did. */
  public int fact(int index) {
    return facts[index];
  }

  /** Returns the spell that a day lies in; -1 if there is none. */
  public int at(int day) {
    for (int i = from.length - 1; i >= 0; i--) {
      if (from[i] <= day) {
        return day < to[i] ? i : -1;
      }
    }
    return -1;
  }
}
