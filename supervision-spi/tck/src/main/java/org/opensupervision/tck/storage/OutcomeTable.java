package org.opensupervision.tck.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The end of a run as a table: how many rules of each group ended in which way. */
final class OutcomeTable {

  private static final int FIRST_COLUMN = 22;
  private static final int COLUMN = 14;

  private final Tally tally;

  OutcomeTable(Tally tally) {
    this.tally = tally;
  }

  /** The table, and below it the numbers of the rules that nobody has seen kept. */
  String text() {
    var lines = new ArrayList<String>();
    lines.add(line("storage rules", heads()));
    for (var group : StorageRules.groups()) {
      lines.add(row(group, StorageRules.numbers(group)));
    }
    lines.add(row("all", StorageRules.numbers()));
    for (var outcome :
        List.of(RuleOutcome.FAILED, RuleOutcome.NOT_CLAIMED, RuleOutcome.NOT_TESTABLE)) {
      if (!tally.numbers(outcome).isEmpty()) {
        lines.add(outcome.words() + ": " + listed(tally.numbers(outcome)));
      }
    }
    var missing = tally.missing(StorageRules.numbers());
    if (!missing.isEmpty()) {
      lines.add("did not run: " + listed(missing));
    }
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private String row(String name, SortedSet<Integer> numbers) {
    var cells = new ArrayList<String>();
    for (var outcome : RuleOutcome.values()) {
      var ended = new TreeSet<>(tally.numbers(outcome));
      ended.retainAll(numbers);
      cells.add(String.valueOf(ended.size()));
    }
    return line(name, cells);
  }

  private static List<String> heads() {
    var heads = new ArrayList<String>();
    for (var outcome : RuleOutcome.values()) {
      heads.add(outcome.words());
    }
    return heads;
  }

  private static String line(String first, List<String> cells) {
    var line = new StringBuilder(first + " ".repeat(FIRST_COLUMN - first.length()));
    cells.forEach(cell -> line.append(" ".repeat(COLUMN - cell.length())).append(cell));
    return line.toString();
  }

  /** Three and more in a row are written as one range. */
  private static String listed(SortedSet<Integer> numbers) {
    var parts = new ArrayList<String>();
    var rest = new TreeSet<>(numbers);
    while (!rest.isEmpty()) {
      int first = rest.first();
      int last = lastOfFirstRange(rest);
      parts.add(first == last ? String.valueOf(first) : first + " to " + last);
      rest.headSet(last, true).clear();
    }
    return String.join(", ", parts);
  }

  /** Two in a row are no range: each stands for itself. */
  private static int lastOfFirstRange(NavigableSet<Integer> numbers) {
    int first = numbers.first();
    int last = first;
    while (numbers.contains(last + 1)) {
      last++;
    }
    return last - first == 1 ? first : last;
  }
}
