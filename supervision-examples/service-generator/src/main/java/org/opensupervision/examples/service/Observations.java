package org.opensupervision.examples.service;

import java.time.LocalDate;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.ObservationHeld;

/** Writes the observations of somebody's practice: about every three months, some much later. */
final class Observations {
  private static final int LONGEST_SEARCH = 60;
  private static final double IN_TIME = 0.8;

  private final StaffFile file;
  private final Days days;
  private final Chance chance;
  private final ObservationFocus focus;

  private Observations(StaffFile file, ObservationFocus focus) {
    this.file = file;
    this.days = file.setting().days();
    this.chance = file.chance("observation " + focus);
    this.focus = focus;
  }

  static void write(StaffFile file) {
    if (file.person().role() == Role.DIRECTOR) {
      return;
    }
    new Observations(file, ObservationFocus.PRACTICE).write();
    if (file.person().role().supervises()) {
      new Observations(file, ObservationFocus.SUPERVISION).write();
    }
  }

  private void write() {
    LocalDate day = file.person().from().plusDays(chance.between(20, 85));
    while (!day.isAfter(file.lastDay())) {
      day = observe(days.onOrAfter(day)).plusDays(pause());
    }
  }

  private int pause() {
    return chance.happens(IN_TIME) ? chance.between(65, 86) : chance.between(95, 180);
  }

  /** Observes on the first day from this one on which both are at work; returns that day. */
  private LocalDate observe(LocalDate from) {
    LocalDate day = from;
    for (int i = 0; i < LONGEST_SEARCH && !day.isAfter(file.lastDay()); i++) {
      Person observer = file.acting(day);
      if (file.person().isAtWorkOn(day) && observer.isAtWorkOn(day)) {
        file.add(
            day,
            observer.id().getValue(),
            ObservationHeld.builder().focus(focus).observer(observer.id()));
        return day;
      }
      day = days.after(day, chance.between(1, 4));
    }
    return day;
  }
}
