package org.opensupervision.tck.storage;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** How each rule of one run ended, as far as it ran. */
final class Tally {

  private final String owner;
  private final SortedSet<Integer> passed = new ConcurrentSkipListSet<>();
  private final SortedSet<Integer> failed = new ConcurrentSkipListSet<>();
  private final SortedSet<Integer> notClaimed = new ConcurrentSkipListSet<>();

  Tally(String owner) {
    this.owner = owner;
  }

  boolean isOf(String id) {
    return owner.equals(id);
  }

  void pass(int number) {
    passed.add(number);
  }

  void fail(int number) {
    failed.add(number);
  }

  void skip(int number) {
    notClaimed.add(number);
  }

  String summary() {
    return "passed "
        + passed.size()
        + ", failed "
        + failed
        + ", not claimed "
        + notClaimed
        + ", did not run "
        + missing(StorageRules.numbers());
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

  private SortedSet<Integer> missing(SortedSet<Integer> numbers) {
    var missing = new TreeSet<>(numbers);
    missing.removeAll(passed);
    missing.removeAll(failed);
    missing.removeAll(notClaimed);
    return missing;
  }
}
