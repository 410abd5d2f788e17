package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Returns the number of a question that was asked before; -1 if it was not. */
  int known(Object key) {
    Integer known = numbers.get(key);
    return known == null ? -1 : known;
  }

  /** Adds a question that was not asked before, and returns its number. */
  int add(Object key, V question) {
    questions.add(question);
    numbers.put(key, questions.size() - 1);
    return questions.size() - 1;
  }

  List<V> all() {
    return questions;
  }
}
