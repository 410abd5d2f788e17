package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Numbers questions from 0 in the order in which they are first asked, so that the same question
 * has one number.
 *
 * @param <K> what tells questions apart
 * @param <V> what finds the answer
 */
final class Slots<K, V> {
  private final Map<K, Integer> numbers = new HashMap<>();
  private final List<V> questions = new ArrayList<>();

  int of(K key, Function<K, V> question) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    questions.add(question.apply(key));
    numbers.put(key, questions.size() - 1);
    return questions.size() - 1;
  }

  Stream<V> stream() {
    return questions.stream();
  }
}
