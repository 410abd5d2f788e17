package org.opensupervision.examples.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opensupervision.model.employment.AbsenceKind;

/** Draws the absences of a person: leave by the week, short and long sickness, and rarer kinds. */
final class Absences {
  private static final double SHORT_SICKNESS_EVERY = 275;
  private static final double LONG_SICKNESS_EVERY = 4_900;
  private static final double OTHER_EVERY = 7_000;
  private static final double FAMILY_LEAVE_EVERY = 12_000;
  private static final double CAREER_BREAK_EVERY = 60_000;
  private static final double SECONDMENT_EVERY = 60_000;

  private final Setting setting;
  private final Person person;
  private final Chance chance;
  private final LocalDate end;
  private final List<Absence> drawn = new ArrayList<>();

  private Absences(Setting setting, Person person) {
    this.setting = setting;
    this.person = person;
    this.chance = setting.chance("absences " + person.id());
    this.end = person.leaves() ? person.to() : setting.window().last();
  }

  /** Returns the absences of a person by their days; those in the list for sure. */
  static List<Absence> of(Setting setting, Person person, List<Absence> certain) {
    var absences = new Absences(setting, person);
    absences.drawn.addAll(certain);
    return absences.draw();
  }

  private List<Absence> draw() {
    spells(FAMILY_LEAVE_EVERY, AbsenceKind.FAMILY_LEAVE, true, 85, 250);
    spells(CAREER_BREAK_EVERY, AbsenceKind.CAREER_BREAK, true, 60, 200);
    spells(SECONDMENT_EVERY, AbsenceKind.SECONDMENT, true, 40, 120);
    spells(LONG_SICKNESS_EVERY, AbsenceKind.SICKNESS, false, 20, 110);
    spells(OTHER_EVERY, AbsenceKind.OTHER, false, 2, 10);
    spells(SHORT_SICKNESS_EVERY, AbsenceKind.SICKNESS, false, 1, 5);
    leave();
    return withoutOverlaps();
  }

  /** Adds spells that begin once in so many days on average and last so many working days. */
  private void spells(double every, AbsenceKind kind, boolean planned, int shortest, int longest) {
    LocalDate day = person.from().plusDays(chance.waiting(every));
    while (!day.isAfter(end)) {
      LocalDate from = setting.days().onOrAfter(day);
      LocalDate back = setting.days().after(from, chance.between(shortest, longest));
      drawn.add(new Absence(from, back, kind, planned));
      day = back.plusDays(chance.waiting(every));
    }
  }

  private void leave() {
    LocalDate day = person.from().plusDays(chance.between(20, 70));
    while (!day.isAfter(end)) {
      LocalDate monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      LocalDate from = setting.days().onOrAfter(monday);
      int weeks = chance.happens(0.35) ? 2 : 1;
      LocalDate back = setting.days().onOrAfter(monday.plusWeeks(weeks));
      drawn.add(new Absence(from, back, AbsenceKind.ANNUAL_LEAVE, true));
      day = back.plusDays(chance.between(50, 110));
    }
  }

  /** Earlier kinds win: somebody on family leave takes no week of annual leave. */
  private List<Absence> withoutOverlaps() {
    var kept = new ArrayList<Absence>();
    for (Absence absence : drawn) {
      if (isPossible(absence) && kept.stream().noneMatch(other -> touch(absence, other))) {
        kept.add(absence);
      }
    }
    kept.sort(Comparator.comparing(Absence::from));
    return kept;
  }

  private boolean isPossible(Absence absence) {
    boolean beforeLeaving = absence.back().isBefore(person.to());
    boolean settled = absence.from().isAfter(person.from().plusDays(7));
    boolean noMove = person.stints().stream().noneMatch(stint -> touches(absence, stint.from()));
    return beforeLeaving && settled && noMove && !absence.from().isAfter(end);
  }

  private static boolean touches(Absence absence, LocalDate day) {
    return !day.isBefore(absence.from()) && !day.isAfter(absence.back());
  }

  private static boolean touch(Absence one, Absence other) {
    return !one.from().isAfter(other.back()) && !other.from().isAfter(one.back());
  }
}
