package org.opensupervision.examples.benchmarks.peer;

import java.util.List;
import java.util.stream.IntStream;
import org.opensupervision.examples.benchmarks.population.CaseFile;
import org.opensupervision.examples.benchmarks.population.Supervisee;

/**
 * Everybody's days in one array.
 *
 * <p>For each supervisee: the employment; how many sessions, their days, the days of their records;
 * how many observations, and their days; how many cases, and for each the day on which it was
 * opened, how many discussions, and their days.
 */
final class PackedFacts {
  final int[] days;
  final int[] offsets;

  PackedFacts(List<Supervisee> all) {
    var packed = all.stream().map(PackedFacts::pack).toList();
    offsets = new int[packed.size() + 1];
    for (int who = 0; who < packed.size(); who++) {
      offsets[who + 1] = offsets[who] + packed.get(who).length;
    }
    days = packed.stream().flatMapToInt(IntStream::of).toArray();
  }

  private static int[] pack(Supervisee one) {
    var packed = IntStream.builder();
    packed.add(Days.of(one.employed()));
    add(packed, Days.held(one.sessions()));
    IntStream.of(Days.recorded(one.sessions())).forEach(packed::add);
    add(packed, Days.of(one.observations()));
    packed.add(one.cases().size());
    for (CaseFile file : one.cases()) {
      packed.add(Days.of(file.opened()));
      add(packed, Days.of(file.discussed()));
    }
    return packed.build().toArray();
  }

  private static void add(IntStream.Builder to, int[] days) {
    to.add(days.length);
    IntStream.of(days).forEach(to::add);
  }
}
