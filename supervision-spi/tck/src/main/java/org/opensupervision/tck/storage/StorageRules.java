package org.opensupervision.tck.storage;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The numbers of the rules that this kit holds, written down once so that none can go missing. */
final class StorageRules {

  static final List<Class<?>> THEMES =
      List.of(
          LifeCycleRules.class,
          ContractRules.class,
          KeepingRules.class,
          JournalRules.class,
          ListingRules.class,
          DuePageRules.class,
          DueRowRules.class,
          RangeRules.class,
          GuardRules.class,
          CommandRules.class,
          CommitLimitRules.class,
          RaceRules.class,
          CollisionRules.class,
          FaultRules.class,
          ErasureRules.class,
          HoldRules.class,
          OutboxClaimRules.class,
          OutboxSettlementRules.class,
          AccessRules.class,
          SharingRules.class,
          EnduranceRules.class);

  private static final Map<String, int[]> RANGES = ranges();

  private StorageRules() {}

  static SortedSet<Integer> numbers() {
    var numbers = new TreeSet<Integer>();
    RANGES.keySet().forEach(group -> numbers.addAll(numbers(group)));
    return numbers;
  }

  /** The groups of rules in the order of their numbers, as the specification has them. */
  static List<String> groups() {
    return List.copyOf(RANGES.keySet());
  }

  static SortedSet<Integer> numbers(String group) {
    var range = RANGES.getOrDefault(group, new int[] {0, -1});
    var numbers = new TreeSet<Integer>();
    IntStream.rangeClosed(range[0], range[1]).forEach(numbers::add);
    return numbers;
  }

  /** Reads the number from a name such as {@code required_rule51_staleGuardIsRefused}. */
  static OptionalInt numberOf(Method check) {
    var parts = check.getName().split("_", 3);
    return parts.length == 3 && parts[1].startsWith("rule")
        ? OptionalInt.of(Integer.parseInt(parts[1].substring("rule".length())))
        : OptionalInt.empty();
  }

  private static Map<String, int[]> ranges() {
    var ranges = new LinkedHashMap<String, int[]>();
    ranges.put("a store as a whole", new int[] {1, 10});
    ranges.put("reading journals", new int[] {11, 24});
    ranges.put("reading due rows", new int[] {31, 43});
    ranges.put("committing", new int[] {51, 77});
    ranges.put("handing over", new int[] {81, 100});
    ranges.put("recording access", new int[] {101, 108});
    ranges.put("erasing and holding", new int[] {121, 133});
    ranges.put("sharing and going on", new int[] {141, 148});
    return ranges;
  }
}
