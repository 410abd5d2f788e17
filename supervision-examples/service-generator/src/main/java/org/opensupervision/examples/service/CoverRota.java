package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Arranges cover for supervisors who are away unplanned and for long; not for all of them. */
final class CoverRota {
  private static final int LONG = 14;

  private final Setting setting;
  private final Group group;

  CoverRota(Setting setting, Group group) {
    this.setting = setting;
    this.group = group;
  }

  void arrange() {
    for (Person person : group.people()) {
      if (person.role().supervises() && person.role() != Role.DIRECTOR) {
        person.isCovered(coversOf(person));
      }
    }
  }

  private List<Cover> coversOf(Person person) {
    Chance chance = setting.chance("cover " + person.id());
    var covers = new ArrayList<Cover>();
    for (Absence absence : person.absences()) {
      if (!absence.planned() && absence.days() > LONG) {
        int drawn = chance.share(0.55, 0.2, 0.25);
        int outcome = group.illness(absence).map(LongIllness::outcome).orElse(drawn);
        arrange(person, absence, outcome, chance, covers);
      }
    }
    return covers;
  }

  /** Outcome 0 is cover in time, 1 is cover that comes late, and 2 is none at all. */
  private void arrange(
      Person person, Absence absence, int outcome, Chance chance, List<Cover> covers) {
    int days = outcome == 0 ? LONG + 1 : LONG + chance.between(4, 20);
    LocalDate on = setting.days().onOrAfter(absence.from().plusDays(days));
    boolean needed = on.isBefore(absence.back()) && !setting.window().isOver(on);
    if (outcome < 2 && needed) {
      covers.add(new Cover(absence, on, standIn(person, on)));
    }
  }

  private Person standIn(Person person, LocalDate on) {
    return group.supervisor(person.stintOn(on).post(), on);
  }
}
