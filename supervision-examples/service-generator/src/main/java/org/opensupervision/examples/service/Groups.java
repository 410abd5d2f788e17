package org.opensupervision.examples.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Group leadership = leadership();
    groups.add(leadership);
    int staff = setting.plan().getStaff();
    for (int before = 1; before < staff; before += Posts.OF_A_GROUP) {
      int size = Math.min(Posts.OF_A_GROUP, staff - before);
      String name = Numbers.of(groups.size(), 2);
      groups.add(new Group(name, Posts.of(name, size), Optional.of(leadership)));
    }
  }

  private static Group leadership() {
    var director = new Post(0, "t-00", Role.DIRECTOR, Optional.empty());
    return new Group("00", List.of(director), Optional.empty());
  }

  private List<GroupHistory> histories() {
    Map<String, TeamCases> shares = TeamCases.divide(setting.plan().getCases(), groups);
    return groups.stream().map(group -> new GroupHistory(setting, group, shares)).toList();
  }
}
