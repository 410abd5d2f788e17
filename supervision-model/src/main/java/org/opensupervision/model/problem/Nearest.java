package org.opensupervision.model.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody most likely meant. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * Returns the known word nearest to what was written; empty if none is near enough.
   *
   * <p>Near enough is a third of the length in letters put in, left out, changed or swapped; the
   * case of letters does not count. Of equally near words the first in the order of their letters
   * is taken.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = written.toLowerCase(Locale.ROOT);
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = distance(lower, word);
      if (distance < least || (distance == least && word.compareTo(nearest) < 0)) {
        nearest = word;
        least = distance;
      }
    }
    return least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
  }

  /** Returns the advice to use the nearest known word; empty if none is near enough. */
  public static Optional<String> hint(String written, Collection<String> known) {
    var nearest = to(written, known);
    return nearest.isPresent()
        ? Optional.of("Maybe you meant \"" + nearest.get() + "\"?")
        : Optional.empty();
  }

  /** Returns how far it is to a known word, or the greatest number where it is too far. */
  private static int distance(String written, String word) {
    int allowed = Math.max(1, word.length() / 3);
    if (Math.abs(word.length() - written.length()) > allowed) {
      return Integer.MAX_VALUE;
    }
    int distance = letters(written, word.toLowerCase(Locale.ROOT));
    return distance <= allowed ? distance : Integer.MAX_VALUE;
  }

  private static int letters(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
