package org.opensupervision.rules.timeline;

import java.util.List;

/** The times in which a clause applies to a subject, in order and without overlap. */
public final class Spells {
  private static final int WIDTH = 3;

  /** For each spell: its first day, the first day after it, and its fact. */
  private final int[] table;

  Spells(List<Spell> spells) {
    table = new int[WIDTH * spells.size()];
    for (int i = 0; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      table[WIDTH * i] = spell.from();
      table[WIDTH * i + 1] = spell.to();
      table[WIDTH * i + 2] = spell.fact();
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

  /**
   * Returns the first day after a spell if that day has come; else {@link Days#NEVER}. On its last
   * day a spell still lasts, and nothing is lost yet.
   */
  public int end(int index, int asOf) {
    int to = table[WIDTH * index + 1];
    return to <= asOf ? to : Days.NEVER;
  }

  /** Returns the fact that began a spell, by its position in the journal; -1 where none did. */
  public int fact(int index) {
    return table[WIDTH * index + 2];
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
