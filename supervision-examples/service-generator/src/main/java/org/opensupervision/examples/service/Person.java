package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.PersonId;

/** A member of staff while the service is made: filled in step by step, in one thread. */
final class Person {
  /** Supervises the director, and has no file here. */
  static final Person OUTSIDE = new Person("chief-executive", LocalDate.MIN, LocalDate.MAX, false);

  private final PersonId id;
  private final LocalDate from;
  private final LocalDate to;
  private final boolean newlyQualified;
  private final List<Stint> stints = new ArrayList<>();
  private List<Absence> absences = List.of();
  private List<Cover> covers = List.of();
  private double diligence = 1;

  /**
   * Makes a person.
   *
   * @param to the last day of employment, or {@link LocalDate#MAX} for those who stay
   */
  Person(String id, LocalDate from, LocalDate to, boolean newlyQualified) {
    this.id = PersonId.of(id);
    this.from = from;
    this.to = to;
    this.newlyQualified = newlyQualified;
  }

  PersonId id() {
    return id;
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }

  boolean isOutside() {
    return this == OUTSIDE;
  }

  boolean leaves() {
    return !to.equals(LocalDate.MAX);
  }

  boolean isNewlyQualified() {
    return newlyQualified;
  }

  List<Stint> stints() {
    return stints;
  }

  Stint latest() {
    return stints.get(stints.size() - 1);
  }

  Role role() {
    return stints.get(0).post().role();
  }

  Stint stintOn(LocalDate day) {
    return stints.stream().filter(stint -> stint.covers(day)).findFirst().orElse(latest());
  }

  void takes(Post post, LocalDate day) {
    if (!stints.isEmpty()) {
      stints.set(stints.size() - 1, latest().until(day.minusDays(1)));
    }
    stints.add(new Stint(post, this, day, to));
  }

  List<Absence> absences() {
    return absences;
  }

  void isAway(List<Absence> away) {
    absences = List.copyOf(away);
  }

  void isCovered(List<Cover> by) {
    covers = List.copyOf(by);
  }

  List<Cover> covers() {
    return covers;
  }

  void records(double inTime) {
    diligence = inTime;
  }

  /** Returns the share of what this person writes up that is written in time. */
  double diligence() {
    return diligence;
  }

  Optional<Absence> absenceOn(LocalDate day) {
    return absences.stream().filter(absence -> absence.covers(day)).findFirst();
  }

  boolean isEmployedOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean isAtWorkOn(LocalDate day) {
    return isEmployedOn(day) && absenceOn(day).isEmpty();
  }
}
