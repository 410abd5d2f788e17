package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opensupervision.model.fact.Fact;

/** The facts of a file in the order of their lines, each with its line. */
final class FactList {
  private final List<Fact> facts = new ArrayList<>();
  private int[] lines = new int[1024];

  void add(Fact fact, int line) {
    if (facts.size() == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[facts.size()] = line;
    facts.add(fact);
  }

  int size() {
    return facts.size();
  }

  Fact fact(int index) {
    return facts.get(index);
  }

  int line(int index) {
    return lines[index];
  }

  List<Fact> facts() {
    return facts;
  }
}
