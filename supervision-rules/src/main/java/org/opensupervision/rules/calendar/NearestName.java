package org.opensupervision.rules.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known name that a mistaken one most likely stands for. */
final class NearestName {

  /** A name may differ in one letter of three; a longer one is not compared. */
  private static final int LETTERS_PER_ERROR = 3;

  private static final int LONGEST = 100;

  private NearestName() {}

  static Optional<String> of(String mistaken, List<String> known) {
    if (mistaken.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(mistaken, name)))
        .filter(name -> distance(mistaken, name) <= name.length() / LETTERS_PER_ERROR);
  }

  /**
   * Returns how many letters must be inserted, removed or replaced, by the method of Levenshtein.
   */
  private static int distance(String from, String to) {
    var previous = new int[to.length() + 1];
    for (int column = 0; column < previous.length; column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      previous = nextRow(previous, from.charAt(row - 1), to, row);
    }
    return previous[to.length()];
  }

  private static int[] nextRow(int[] previous, char letter, String to, int row) {
    var current = new int[previous.length];
    current[0] = row;
    for (int column = 1; column < current.length; column++) {
      int replaced = previous[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
      int changed = Math.min(previous[column], current[column - 1]) + 1;
      current[column] = Math.min(replaced, changed);
    }
    return current;
  }
}
