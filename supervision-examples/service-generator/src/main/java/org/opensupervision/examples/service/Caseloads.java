package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each case of a team to who has the fewest, and again when a worker goes. */
final class Caseloads {
  private static final int LONG = 42;
  private static final int NOTICED_AFTER = 10;
  private static final double SHARE_OF_NEWLY_QUALIFIED = 0.65;

  private final Setting setting;
  private final Group group;
  private final String team;
  private final Map<Person, List<Case>> loads = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** Something that changes who has which cases; of one day, lower ranks come first. */
  private record Change(LocalDate day, int rank, String key, Runnable effect) {}

  private Caseloads(Setting setting, Group group, String team) {
    this.setting = setting;
    this.group = group;
    this.team = team;
  }

  static void allocate(Setting setting, Group group, String team, List<Case> cases) {
    var caseloads = new Caseloads(setting, group, team);
    caseloads.collect(cases);
    caseloads.changes.sort(
        Comparator.comparing(Change::day).thenComparing(Change::rank).thenComparing(Change::key));
    caseloads.changes.forEach(change -> change.effect().run());
  }

  private void collect(List<Case> cases) {
    for (Case one : cases) {
      String key = one.id().getValue();
      LocalDate day = allocated(one);
      changes.add(new Change(day, 2, key, () -> give(one, day)));
      if (one.closes()) {
        changes.add(new Change(one.closed(), 1, key, () -> close(one)));
      }
    }
    group.people().forEach(this::collect);
  }

  private LocalDate allocated(Case one) {
    Chance chance = setting.chance("allocation " + one.id());
    boolean atOnce = one.opened().isBefore(setting.window().first()) || chance.happens(0.85);
    return atOnce ? one.opened() : setting.days().after(one.opened(), chance.between(1, 5));
  }

  private void collect(Person person) {
    for (Stint stint : person.stints()) {
      if (stint.post().team().equals(team) && !stint.to().equals(LocalDate.MAX)) {
        LocalDate day = setting.days().onOrBefore(stint.to());
        changes.add(new Change(day, 0, person.id().getValue(), () -> handOver(person, day)));
      }
    }
    for (Absence absence : person.absences()) {
      LocalDate day = setting.days().onOrAfter(absence.from().plusDays(NOTICED_AFTER));
      if (absence.days() > LONG && !setting.window().isOver(day)) {
        changes.add(new Change(day, 0, person.id().getValue(), () -> handOver(person, day)));
      }
    }
  }

  private void handOver(Person person, LocalDate day) {
    List<Case> held = List.copyOf(loads.getOrDefault(person, List.of()));
    loads.remove(person);
    held.forEach(one -> give(one, day, Optional.of(person)));
  }

  private void close(Case one) {
    loads.values().forEach(load -> load.remove(one));
  }

  private void give(Case one, LocalDate day) {
    give(one, day, Optional.empty());
  }

  private void give(Case one, LocalDate day, Optional<Person> except) {
    Person worker = choose(day, except);
    loads.computeIfAbsent(worker, key -> new ArrayList<>()).add(one);
    one.allocations().add(new Allocation(worker, day));
  }

  /** Returns the case holder with the lightest load; a manager where there is none. */
  private Person choose(LocalDate day, Optional<Person> except) {
    Optional<Person> holder =
        group.people().stream()
            .filter(person -> person.role().holdsCases() && isThere(person, day))
            .filter(person -> except.filter(person::equals).isEmpty())
            .min(Comparator.comparingDouble(this::load).thenComparing(Person::id));
    return holder.orElseGet(() -> manager(day, except));
  }

  private Person manager(LocalDate day, Optional<Person> except) {
    return group.people().stream()
        .filter(person -> person.isEmployedOn(day))
        .filter(person -> except.filter(person::equals).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private boolean isThere(Person person, LocalDate day) {
    boolean away = person.absenceOn(day).filter(absence -> absence.days() > LONG).isPresent();
    Stint stint = person.stintOn(day);
    boolean staysAWeek = stint.to().isAfter(day.plusDays(7));
    return !away && stint.covers(day) && staysAWeek && stint.post().team().equals(team);
  }

  private double load(Person person) {
    double share = person.isNewlyQualified() ? SHARE_OF_NEWLY_QUALIFIED : 1;
    return loads.getOrDefault(person, List.of()).size() / share;
  }
}
