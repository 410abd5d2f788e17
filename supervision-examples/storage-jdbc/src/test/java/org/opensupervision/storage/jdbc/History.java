package org.opensupervision.storage.jdbc;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * What a number of commits read and wrote, as their callers saw it.
 *
 * <p>Each head names the write that made it. A step comes after the writers of what it read, and
 * before the writers of what came next; if these demands form a circle, no order explains them.
 */
final class History {

  private final List<Step> steps;
  private final Map<JournalHead, Step> writers = new HashMap<>();
  private final Map<JournalHead, Step> replacers = new HashMap<>();
  private final Map<JournalId, JournalHead> last = new HashMap<>();
  private final Set<String> second = new HashSet<>();

  History(List<Step> steps) {
    this.steps = steps;
    steps.forEach(this::take);
  }

  /** Fails if two wrote after the same head, or if the steps are in no order. */
  void requireSerial() {
    require(second.isEmpty(), "not every head is written once: " + second);
    var waiting = new HashMap<Step, Integer>();
    var followers = new HashMap<Step, Set<Step>>();
    for (var step : steps) {
      followers.computeIfAbsent(step, none -> new HashSet<>());
      for (var read : step.read()) {
        addAfter(followers, writers.get(read), step);
        addAfter(followers, step, replacers.get(read));
      }
    }
    steps.forEach(step -> waiting.put(step, 0));
    followers.values().forEach(all -> all.forEach(each -> waiting.merge(each, 1, Integer::sum)));
    var ordered = inOrder(waiting, followers);
    require(ordered == steps.size(), steps.size() - ordered + " steps are in no order");
  }

  void requireLast(JournalHead head) {
    var expected = last.getOrDefault(head.getJournal(), JournalHead.start(head.getJournal()));
    require(expected.equals(head), "the last head is " + head + " and not " + expected);
  }

  private static int inOrder(Map<Step, Integer> waiting, Map<Step, Set<Step>> followers) {
    var ready = new ArrayDeque<Step>();
    waiting.forEach(
        (step, before) -> {
          if (before == 0) {
            ready.add(step);
          }
        });
    int ordered = 0;
    while (!ready.isEmpty()) {
      ordered++;
      for (var follower : followers.getOrDefault(ready.remove(), Set.of())) {
        if (waiting.merge(follower, -1, Integer::sum) == 0) {
          ready.add(follower);
        }
      }
    }
    return ordered;
  }

  private static void addAfter(
      Map<Step, Set<Step>> followers, @Nullable Step first, @Nullable Step second) {
    if (first != null && second != null && !first.equals(second)) {
      followers.computeIfAbsent(first, none -> new HashSet<>()).add(second);
    }
  }

  private void take(Step step) {
    var read = new HashMap<JournalId, JournalHead>();
    step.read().forEach(head -> read.put(head.getJournal(), head));
    for (var written : step.written()) {
      writers.put(written, step);
      var other = replacers.put(read.get(written.getJournal()), step);
      if (other != null) {
        second.add(step.name());
      }
      last.merge(
          written.getJournal(),
          written,
          (one, two) -> one.getSequence() > two.getSequence() ? one : two);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  /** One commit: the heads it was decided from, and those it made. */
  record Step(String name, List<JournalHead> read, List<JournalHead> written) {}
}
