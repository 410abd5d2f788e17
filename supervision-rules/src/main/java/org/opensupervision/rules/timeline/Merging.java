package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a series is made of what was found: everything that one of some queries found, without what
 * one of others did.
 */
record Merging(int[] anyOf, int[] noneOf) {

  Series of(List<List<Entry>> found) {
    if (noneOf.length == 0) {
      return new Series(entries(anyOf, found).toList());
    }
    Set<Integer> not = entries(noneOf, found).map(Entry::fact).collect(Collectors.toSet());
    return new Series(entries(anyOf, found).filter(entry -> !not.contains(entry.fact())).toList());
  }

  private static Stream<Entry> entries(int[] queries, List<List<Entry>> found) {
    return IntStream.of(queries).mapToObj(found::get).flatMap(List::stream);
  }
}
