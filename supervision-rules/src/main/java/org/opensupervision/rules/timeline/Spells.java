package org.opensupervision.rules.timeline;

import java.util.List;

/** The times in which a clause applies to a subject, in order and without overlap. */
public final class Spells {
  private static final int WIDTH = 4;

  /** For each spell: its first day, the first day after it, when that is seen, and its fact. */
  private final int[] table;

  Spells(List<Spell> spells) {
    table = new int[WIDTH * spells.size()];
    for (int i = 0; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      table[WIDTH * i] = spell.from();
      table[WIDTH * i + 1] = spell.to();
      table[WIDTH * i + 2] = spell.endSeen();
      table[WIDTH * i + 3] = spell.fact();
    }
  }

  /** Returns how many spells there are. */
  public int size() {
    return table.length / WIDTH;
  }

  /** Returns the first day of a spell. */
  public int from(int index) {
    return table[WIDTH * index];
  }

  /** Returns the first day after a spell, as far as is known on a day; else {@link Days#NEVER}. */
  public int end(int index, int asOf) {
    return table[WIDTH * index + 2] <= asOf ? table[WIDTH * index + 1] : Days.NEVER;
  }

  /** Returns the fact that began a spell, by its position in the journal; -1 where none did. */
  public int fact(int index) {
    return table[WIDTH * index + 3];
  }

  /** Returns the spell that a day lies in; -1 if there is none. */
  public int at(int day) {
    for (int i = size() - 1; i >= 0; i--) {
      if (from(i) <= day) {
        return day < table[WIDTH * i + 1] ? i : -1;
      }
    }
    return -1;
  }
}
