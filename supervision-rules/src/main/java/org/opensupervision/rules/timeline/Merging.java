package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a series is made of what was found: everything that one of some queries found, without what
 * one of others did.
 */
final class Merging {
  private final int[] anyOf;
  private final int[] noneOf;

  Merging(int[] anyOf, int[] noneOf) {
    this.anyOf = anyOf;
    this.noneOf = noneOf;
  }

  Series of(List<List<Entry>> found) {
    var entries = new ArrayList<Entry>();
    for (int query : anyOf) {
      entries.addAll(found.get(query));
    }
    if (noneOf.length > 0) {
      Set<Integer> not = notCounting(found);
      entries.removeIf(entry -> not.contains(entry.fact()));
    }
    return new Series(entries);
  }

  private Set<Integer> notCounting(List<List<Entry>> found) {
    var facts = new HashSet<Integer>();
    for (int query : noneOf) {
      found.get(query).forEach(entry -> facts.add(entry.fact()));
    }
    return facts;
  }
}
