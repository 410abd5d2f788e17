package org.opensupervision.examples.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The posts of one group: a manager, then teams of thirteen. */
final class Posts {
  static final int OF_A_GROUP = 40;

  /** The posts of a team after its manager; the second half is supervised by the second one. */
  private static final List<Role> TEAM =
      List.of(
          Role.PRACTICE_SUPERVISOR,
          Role.SOCIAL_WORKER,
          Role.SOCIAL_WORKER,
          Role.SENIOR_SOCIAL_WORKER,
          Role.FAMILY_SUPPORT_WORKER,
          Role.FAMILY_SUPPORT_WORKER,
          Role.PRACTICE_SUPERVISOR,
          Role.SOCIAL_WORKER,
          Role.SOCIAL_WORKER,
          Role.SENIOR_SOCIAL_WORKER,
          Role.PERSONAL_ADVISER,
          Role.FAMILY_SUPPORT_WORKER);

  private final String group;
  private final int size;
  private final List<Post> made = new ArrayList<>();

  private Posts(String group, int size) {
    this.group = group;
    this.size = size;
  }

  static List<Post> of(String group, int size) {
    var posts = new Posts(group, size);
    posts.make();
    return List.copyOf(posts.made);
  }

  private void make() {
    Post manager = add("t-" + group, Role.GROUP_MANAGER, Optional.empty());
    for (int team = 1; made.size() < size; team++) {
      addTeam("t-" + group + "-" + team, manager);
    }
  }

  private void addTeam(String team, Post groupManager) {
    Post manager = add(team, Role.TEAM_MANAGER, Optional.of(groupManager));
    Post supervisor = manager;
    for (int i = 0; i < TEAM.size() && made.size() < size; i++) {
      Role role = TEAM.get(i);
      if (role == Role.PRACTICE_SUPERVISOR) {
        supervisor = add(team, role, Optional.of(manager));
      } else {
        add(team, role, Optional.of(supervisor));
      }
    }
  }

  private Post add(String team, Role role, Optional<Post> above) {
    var post = new Post(made.size(), team, role, above);
    made.add(post);
    return post;
  }
}
