package org.opensupervision.rules.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * For each occurrence of one series, the first of another that answers it.
 *
 * <p>A record answers the session or discussion that it belongs to, and another record of the same
 * one that it comes after; a session that is moved, or held as planned, answers for itself.
 * Anything else answers what it comes after, on the same day at the earliest; one event may answer
 * several.
 */
final class Answers {
  private static final int NONE = -1;

  private Answers() {}

  static int[] inTime(Series triggers, Series expected) {
    int[] answers = new int[triggers.size()];
    for (int i = 0; i < answers.length; i++) {
      int first =
          triggers.fact(i) < 0 ? expected.size() : expected.firstAfter(triggers.seen(i) - 1);
      answers[i] = first < expected.size() ? first : NONE;
    }
    return answers;
  }

  static int[] byOwner(Series triggers, Series expected, List<Fact> facts) {
    Map<Object, Integer> byOwner = new HashMap<>();
    for (int i = 0; i < expected.size() && expected.fact(i) >= 0; i++) {
      Fact fact = facts.get(expected.fact(i));
      byOwner.putIfAbsent(Vocabulary.kindOf(fact).ownerKey(fact), i);
    }
    int[] answers = new int[triggers.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = byOwner.getOrDefault(key(triggers.fact(i), facts), NONE);
    }
    return answers;
  }

  /** The first that is tied to it, such as one of the same session, and not before it. */
  static int[] tied(Bond bond, Series triggers, Series expected, List<Fact> facts) {
    int[] answers = inTime(triggers, expected);
    for (int i = 0; i < answers.length; i++) {
      int answer = answers[i];
      while (answer != NONE && !isTied(bond, triggers.fact(i), expected.fact(answer), facts)) {
        answer = answer + 1 < expected.size() ? answer + 1 : NONE;
      }
      answers[i] = answer;
    }
    return answers;
  }

  private static boolean isTied(Bond bond, int one, int other, List<Fact> facts) {
    return one >= 0 && other >= 0 && bond.ties(facts.get(one), facts.get(other));
  }

  private static Object key(int index, List<Fact> facts) {
    return index < 0
        ? "nothing has happened that could be answered"
        : Vocabulary.kindOf(facts.get(index)).key(facts.get(index));
  }
}
