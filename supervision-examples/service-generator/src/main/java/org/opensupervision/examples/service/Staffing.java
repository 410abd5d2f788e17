package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Fills the posts of a group, and fills them again whenever somebody leaves. */
final class Staffing {
  private static final double DAYS_OF_A_YEAR = 365.25;

  private static final double LEAVING = WorkforceRate.TURNOVER.getValue() / 100 / DAYS_OF_A_YEAR;

  private static final double JOINS_NEWLY_QUALIFIED =
      WorkforceRate.NEWLY_QUALIFIED.getValue() / 100;
  private static final double STARTS_NEWLY_QUALIFIED = 0.1;
  private static final double FILLED_BY_TRANSFER = 0.3;
  private static final int QUIET_END = 14;
  private static final int LAST_FILE_AFTER = 13;

  private final Setting setting;
  private final Group group;
  private final Chance chance;
  private final PriorityQueue<Person> departures =
      new PriorityQueue<>(Comparator.comparing(Person::to).thenComparing(Person::id));

  private Staffing(Setting setting, Group group) {
    this.setting = setting;
    this.group = group;
    this.chance = setting.chance("staffing " + group.name());
  }

  static void fill(Setting setting, Group group) {
    new Staffing(setting, group).run();
    group.settle();
  }

  private void run() {
    for (Post post : group.posts()) {
      int wait = post.role().supervises() ? 0 : chance.between(1, LAST_FILE_AFTER);
      hire(post, setting.window().goLive().plusDays(wait), STARTS_NEWLY_QUALIFIED);
    }
    while (!departures.isEmpty()) {
      replace(departures.remove());
    }
  }

  private void replace(Person leaver) {
    Post post = leaver.latest().post();
    LocalDate day = vacantUntil(leaver.to());
    Optional<Person> moving =
        chance.happens(FILLED_BY_TRANSFER) ? candidate(post, day) : Optional.empty();
    if (moving.isEmpty()) {
      hire(post, day, JOINS_NEWLY_QUALIFIED);
      return;
    }
    Post left = moving.get().latest().post();
    moving.get().takes(post, day);
    hire(left, vacantUntil(day), JOINS_NEWLY_QUALIFIED);
  }

  private LocalDate vacantUntil(LocalDate left) {
    LocalDate filled = setting.days().onOrAfter(left.plusDays(chance.between(7, 50)));
    return setting.window().isOver(filled) ? setting.days().after(left, 1) : filled;
  }

  private void hire(Post post, LocalDate on, double newlyQualified) {
    LocalDate day = setting.days().onOrAfter(on);
    boolean asye = post.role() == Role.SOCIAL_WORKER && chance.happens(newlyQualified);
    String id = "p-%s-%s".formatted(group.name(), Numbers.of(group.people().size() + 1, 3));
    var person = new Person(id, day, leaving(post, day), asye);
    person.takes(post, day);
    group.add(person);
    if (person.leaves()) {
      departures.add(person);
    }
  }

  /** The director stays: somebody known has to supervise the group managers all the time. */
  private LocalDate leaving(Post post, LocalDate from) {
    LocalDate day = from.plusDays(chance.waiting(1 / LEAVING));
    boolean stays = day.isAfter(setting.window().last().minusDays(QUIET_END));
    return stays || post.role() == Role.DIRECTOR ? LocalDate.MAX : setting.days().onOrAfter(day);
  }

  private Optional<Person> candidate(Post post, LocalDate day) {
    List<Person> able =
        group.people().stream()
            .filter(person -> person.latest().post().role() == post.role())
            .filter(person -> !person.latest().post().team().equals(post.team()))
            .filter(person -> !person.isNewlyQualified())
            .filter(person -> person.latest().from().isBefore(day.minusMonths(6)))
            .filter(person -> person.to().isAfter(day.plusMonths(3)))
            .toList();
    return able.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(able));
  }
}
