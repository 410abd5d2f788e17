package org.opensupervision.tck.storage;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The numbers of the rules that this kit holds, written down once so that none can go missing. */
final class StorageRules {

  static final List<Class<?>> THEMES =
      List.of(
          LifeCycleRules.class,
          JournalRules.class,
          DuePageRules.class,
          DueRowRules.class,
          GuardRules.class,
          CommandRules.class,
          RaceRules.class);

  private static final int[][] RANGES = {{1, 6}, {11, 18}, {31, 40}, {51, 65}};

  private StorageRules() {}

  static SortedSet<Integer> numbers() {
    var numbers = new TreeSet<Integer>();
    Arrays.stream(RANGES)
        .flatMapToInt(range -> IntStream.rangeClosed(range[0], range[1]))
        .forEach(numbers::add);
    return numbers;
  }

  /** Reads the number from a name such as {@code required_rule51_staleGuardIsRefused}. */
  static OptionalInt numberOf(Method check) {
    var parts = check.getName().split("_", 3);
    return parts.length == 3 && parts[1].startsWith("rule")
        ? OptionalInt.of(Integer.parseInt(parts[1].substring("rule".length())))
        : OptionalInt.empty();
  }
}
