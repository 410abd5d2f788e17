package org.opensupervision.examples.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many cases a team has over all the months, and how many posts hold them. */
record TeamCases(String team, int cases, int holders) {

  /** Divides the cases of the service among its teams, by their posts that hold cases. */
  static Map<String, TeamCases> divide(int cases, List<Group> groups) {
    Map<String, Integer> holders = holders(groups);
    int all = holders.values().stream().mapToInt(Integer::intValue).sum();
    var divided = new LinkedHashMap<String, TeamCases>();
    long before = 0;
    for (Map.Entry<String, Integer> team : holders.entrySet()) {
      long after = before + team.getValue();
      int share = (int) (cases * after / all - cases * before / all);
      divided.put(team.getKey(), new TeamCases(team.getKey(), share, team.getValue()));
      before = after;
    }
    return divided;
  }

  private static Map<String, Integer> holders(List<Group> groups) {
    var holders = new LinkedHashMap<String, Integer>();
    for (Group group : groups) {
      group.posts().stream()
          .filter(post -> post.role().holdsCases())
          .forEach(post -> holders.merge(post.team(), 1, Integer::sum));
    }
    return holders;
  }
}
