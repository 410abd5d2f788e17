package org.opensupervision.rules.timeline;

import java.util.List;

/** The numbers that an attribute of a subject has had, each from a day on, in order. */
public final class Levels {
  private static final int WIDTH = 3;

  /** For each: its first day, its value or -1 where it was taken away, and its fact. */
  private final int[] table;

  Levels(List<Level> levels) {
    table = new int[WIDTH * levels.size()];
    for (int i = 0; i < levels.size(); i++) {
      table[WIDTH * i] = levels.get(i).from();
      table[WIDTH * i + 1] = levels.get(i).value();
      table[WIDTH * i + 2] = levels.get(i).fact();
    }
  }

  /** One number: {@code value} is -1 where there is none from that day on. */
  record Level(int from, int value, int fact) {}

  /**
   * Returns the position of the number that holds on a day, or of the first that is noted after it
   * and up to another day; -1 where there is none.
   */
  public int on(int day, int until) {
    int found = -1;
    for (int i = 0; i < table.length / WIDTH && from(i) <= Math.max(day, until); i++) {
      boolean later = from(i) > day;
      if (!later) {
        found = value(i) < 0 ? -1 : i;
      } else if (found < 0 && value(i) >= 0) {
        return i;
      }
    }
    return found;
  }

  /** Returns the first day after one on which a number begins or is taken away. */
  public int next(int day) {
    for (int i = 0; i < table.length / WIDTH; i++) {
      if (from(i) > day) {
        return from(i);
      }
    }
    return Days.NEVER;
  }

  /** Returns the first day of a number. */
  public int from(int index) {
    return table[WIDTH * index];
  }

  /** Returns a number. */
  public int value(int index) {
    return table[WIDTH * index + 1];
  }

  /** Returns the fact that states a number, by its position in the journal. */
  public int fact(int index) {
    return table[WIDTH * index + 2];
  }
}
