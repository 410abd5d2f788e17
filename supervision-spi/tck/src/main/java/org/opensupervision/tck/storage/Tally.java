package org.opensupervision.tck.storage;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** How each rule of one run ended, as far as it ran. */
final class Tally {

  private final String owner;
  private final Map<RuleOutcome, SortedSet<Integer>> ended = new EnumMap<>(RuleOutcome.class);

  Tally(String owner) {
    this.owner = owner;
    for (var outcome : RuleOutcome.values()) {
      ended.put(outcome, new ConcurrentSkipListSet<>());
    }
  }

  boolean isOf(String id) {
    return owner.equals(id);
  }

  void note(RuleOutcome outcome, int number) {
    numbers(outcome).add(number);
  }

  /** The rules that ended in this way. */
  SortedSet<Integer> numbers(RuleOutcome outcome) {
    return ended.getOrDefault(outcome, new TreeSet<>());
  }

  void requireAll(SortedSet<Integer> numbers) {
    var missing = missing(numbers);
    if (!missing.isEmpty()) {
      throw new AssertionError(
          "The storage rules "
              + missing
              + " did not run, so this run shows nothing.\n"
              + "Maybe a check is switched off, filtered out or ended by an assumption."
              + " To run one rule alone, set tck.rule to its number.");
    }
  }

  /** Those of some rules that did not run. */
  SortedSet<Integer> missing(SortedSet<Integer> numbers) {
    var missing = new TreeSet<>(numbers);
    ended.values().forEach(missing::removeAll);
    return missing;
  }
}
