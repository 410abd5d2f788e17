package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Divides the posts and the cases of a service among its groups. */
final class Groups {
  private final Setting setting;
  private final List<Group> groups = new ArrayList<>();

  private Groups(Setting setting) {
    this.setting = setting;
  }

  /** Returns the history of every group, each made when it is asked for its facts. */
  static List<GroupHistory> of(Setting setting) {
    var groups = new Groups(setting);
    groups.divide();
    return groups.histories();
  }

  private void divide() {
    Person director = new Person("p-00-001", setting.window().goLive(), LocalDate.MAX, false);
    int staff = setting.plan().getStaff();
    for (int first = 0; first < staff; first += Posts.OF_A_GROUP) {
      int size = Math.min(Posts.OF_A_GROUP, staff - first);
      String name = Numbers.of(groups.size() + 1, 2);
      groups.add(new Group(name, Posts.of(name, size), director));
    }
  }

  private List<GroupHistory> histories() {
    Map<String, TeamCases> shares = TeamCases.divide(setting.plan().getCases(), groups);
    return groups.stream().map(group -> new GroupHistory(setting, group, shares)).toList();
  }
}
