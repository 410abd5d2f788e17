package org.opensupervision.examples.service;

import java.time.LocalDate;
import org.opensupervision.model.practice.TrainingCompleted;

/**
 * Writes the trainings in supervision of those who supervise: about one a year, some much later.
 */
final class Trainings {
  private static final String SUPERVISION = "supervision";
  private static final double IN_TIME = 0.8;

  private Trainings() {}

  static void write(StaffFile file) {
    if (!file.person().role().supervises() || file.person().role() == Role.DIRECTOR) {
      return;
    }
    Chance chance = file.chance("trainings");
    Days days = file.setting().days();
    LocalDate day = days.onOrAfter(file.person().from().plusDays(chance.between(30, 330)));
    while (!day.isAfter(file.lastDay())) {
      if (file.person().isAtWorkOn(day)) {
        file.add(
            day,
            StaffFile.PERSONNEL,
            TrainingCompleted.builder().course(SUPERVISION).minutes(60 * chance.between(3, 6)));
      }
      day = days.onOrAfter(day.plusDays(pause(chance)));
    }
  }

  private static int pause(Chance chance) {
    return chance.happens(IN_TIME) ? chance.between(290, 355) : chance.between(380, 520);
  }
}
