package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Numbers questions from 0 in the order in which they are first asked, so that the same question
 * has one number.
 *
 * @param <V> what finds the answer
 */
final class Slots<V> {
  // Keys are lists rather than records: the first comparison of a record costs a program's start
  // as much as reading a small file.
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<V> questions = new ArrayList<>();

  int of(Object key, Supplier<V> question) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    questions.add(question.get());
    numbers.put(key, questions.size() - 1);
    return questions.size() - 1;
  }

  Stream<V> stream() {
    return questions.stream();
  }
}
