package org.opensupervision.rules.timeline;

import java.util.Arrays;
import java.util.List;

/**
 * The occurrences of one kind of event in one journal, in the order of their days.
 *
 * <p>Columns that say the same are one array, and a column that says nothing is empty: those who
 * look at very many journals mostly wait for memory.
 */
public final class Series {
  private static final int NO_FACT = -1;
  private static final int[] NOTHING = {};

  private final int[] days;
  private final int[] seen;
  private final int[] facts;
  private final int[] causes;
  private final int[] causeSeen;
  private final int[] until;

  Series(List<Entry> unsorted) {
    var entries = unsorted.toArray(new Entry[0]);
    Arrays.sort(entries);
    int size = entries.length;
    days = new int[size];
    facts = new int[size];
    int[] seenFrom = new int[size];
    int[] follows = new int[size];
    int[] followsSeen = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      days[i] = entries[i].day();
      seenFrom[i] = entries[i].seen();
      facts[i] = entries[i].fact();
      follows[i] = entries[i].cause();
      followsSeen[i] = entries[i].causeSeen();
      ends[i] = entries[i].until();
    }
    seen = same(days, seenFrom);
    causes = unlessAll(NO_FACT, follows);
    causeSeen = same(seen, followsSeen);
    until = unlessAll(Days.NEVER, ends);
  }

  private static int[] same(int[] known, int[] column) {
    return Arrays.equals(known, column) ? known : column;
  }

  private static int[] unlessAll(int value, int[] column) {
    for (int one : column) {
      if (one != value) {
        return column;
      }
    }
    return NOTHING;
  }

  /** Returns how many occurrences there are. */
  public int size() {
    return days.length;
  }

  /** Returns the day that counts; {@link Days#NEVER} where what gives the day has not happened. */
  public int day(int index) {
    return days[index];
  }

  /** Returns the day from which an assessment sees it. */
  public int seen(int index) {
    return seen[index];
  }

  /** Returns the fact behind it, by its position in the journal; -1 where it has not happened. */
  public int fact(int index) {
    return facts[index];
  }

  /** Returns the fact that it follows, by its position in the journal; -1 where there is none. */
  public int cause(int index) {
    return causes.length == 0 ? NO_FACT : causes[index];
  }

  /** Returns the day from which an assessment sees the fact that it follows. */
  public int causeSeen(int index) {
    return causeSeen[index];
  }

  /**
   * Returns the first day on which it is over, as far as is known on a day; else {@link
   * Days#NEVER}.
   */
  public int until(int index, int asOf) {
    return until.length == 0 || until[index] > asOf ? Days.NEVER : until[index];
  }

  /** Returns whether a fact, by its position in the journal, is behind one of them. */
  boolean holds(int fact) {
    return Arrays.stream(facts).anyMatch(one -> one == fact);
  }

  /** Returns the position of the first occurrence after a day; the size if there is none. */
  public int firstAfter(int day) {
    if (day == Days.NEVER) {
      return days.length;
    }
    int found = Arrays.binarySearch(days, day + 1);
    int index = found >= 0 ? found : -found - 1;
    while (index > 0 && days[index - 1] > day) {
      index--;
    }
    return index;
  }
}
