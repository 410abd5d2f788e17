package org.opensupervision.rules.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * For each occurrence of one series, the first of another that answers it.
 *
 * <p>A record answers the session or discussion that it belongs to. Anything else answers what it
 * comes after, on the same day at the earliest; one event may answer several.
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

  private static Object key(int index, List<Fact> facts) {
    return index < 0
        ? "nothing has happened that could be answered"
        : Vocabulary.kindOf(facts.get(index)).key(facts.get(index));
  }
}
