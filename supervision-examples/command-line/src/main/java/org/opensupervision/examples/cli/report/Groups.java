package org.opensupervision.examples.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines in the groups in which they are read; lines come sorted, so groups are in order. */
final class Groups {
  static final String NO_TEAM = "(no team)";
  static final String NO_WORKER = "(not allocated)";

  private Groups() {}

  static Map<String, List<Line>> byTeam(List<Line> lines) {
    return group(lines, Groups::team);
  }

  static Map<String, List<Line>> byWorker(List<Line> lines) {
    return group(lines, line -> line.worker().map(Object::toString).orElse(NO_WORKER));
  }

  static String team(Line line) {
    return line.team().orElse(NO_TEAM);
  }

  private static Map<String, List<Line>> group(List<Line> lines, Function<Line, String> key) {
    return lines.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
