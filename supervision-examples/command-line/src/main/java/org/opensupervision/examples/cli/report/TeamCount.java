package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many lines a team has. */
record TeamCount(String team, int overdue, int dueSoon) {

  /** The teams that have any, by name; lines without a team come last. */
  static List<TeamCount> of(List<Line> overdue, List<Line> dueSoon) {
    var counts = new TreeMap<Optional<String>, int[]>(Lines.unknownLast());
    count(overdue, counts, 0);
    count(dueSoon, counts, 1);
    var teams = new ArrayList<TeamCount>();
    counts.forEach(
        (team, count) -> teams.add(new TeamCount(team.orElse(Groups.NO_TEAM), count[0], count[1])));
    return List.copyOf(teams);
  }

  private static void count(List<Line> lines, Map<Optional<String>, int[]> counts, int column) {
    for (Line line : lines) {
      counts.computeIfAbsent(line.team(), added -> new int[2])[column]++;
    }
  }
}
