package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opensupervision.model.employment.ContractAgreed;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.time.Term;

/** Writes who supervises somebody over time, and the contract that each change asks for. */
final class Supervisors {
  private final StaffFile file;
  private final Chance chance;
  private final List<Agreement> agreements = new ArrayList<>();

  private Supervisors(StaffFile file) {
    this.file = file;
    this.chance = file.chance("contracts");
  }

  /** Returns the agreements in force, by their days. */
  static List<Agreement> write(StaffFile file) {
    var supervisors = new Supervisors(file);
    if (!file.acting(file.person().from()).isOutside()) {
      supervisors.assign();
    }
    return supervisors.agreements;
  }

  private void assign() {
    Optional<Person> before = Optional.empty();
    for (LocalDate day : changes()) {
      Person now = file.group().supervisor(file.person().stintOn(day).post(), day);
      if (before.filter(now::equals).isEmpty()) {
        String by = now.id().getValue();
        file.add(day, StaffFile.PERSONNEL, SupervisorAssigned.builder().supervisor(now.id()));
        agree(day, by);
      }
      before = Optional.of(now);
    }
  }

  /** Returns every day on which somebody begins or ceases to hold a post above. */
  private List<LocalDate> changes() {
    var days = new TreeSet<LocalDate>(Comparator.naturalOrder());
    for (Stint own : file.person().stints()) {
      days.add(own.from());
      Optional<Post> above = own.post().above();
      while (above.isPresent()) {
        file.group().stintsOf(above.get()).forEach(stint -> addChanges(own, stint, days));
        above = above.get().above();
      }
    }
    return List.copyOf(days);
  }

  private void addChanges(Stint own, Stint above, Set<LocalDate> days) {
    addChange(own, above.from(), days);
    if (!above.to().equals(LocalDate.MAX)) {
      addChange(own, file.setting().days().after(above.to(), 1), days);
    }
  }

  private void addChange(Stint own, LocalDate day, Set<LocalDate> days) {
    if (own.covers(day) && !file.setting().window().isOver(day)) {
      days.add(day);
    }
  }

  private void agree(LocalDate assigned, String by) {
    int after = chance.share(0.8, 0.14, 0.06);
    int wait = after == 0 ? chance.between(2, 25) : chance.between(32, 75);
    Optional<Term> every = every();
    LocalDate day = file.setting().days().onOrBefore(assigned.plusDays(wait));
    boolean both = file.person().isAtWorkOn(day) && file.acting(day).isAtWorkOn(day);
    if (after < 2 && both && day.isAfter(assigned) && !day.isAfter(file.lastDay())) {
      file.add(day, by, ContractAgreed.builder().every(every));
      agreements.add(new Agreement(day, every));
    }
  }

  private Optional<Term> every() {
    return switch (chance.share(0.9, 0.07, 0.03)) {
      case 1 -> Optional.of(Term.ofWeeks(3));
      case 2 -> Optional.of(Term.ofWeeks(2));
      default -> Optional.empty();
    };
  }
}
