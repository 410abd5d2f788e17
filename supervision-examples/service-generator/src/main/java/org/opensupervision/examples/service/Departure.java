package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.FileArchived;

/** Writes the end of an employment, and what becomes of the file. */
final class Departure {
  private static final int KEPT_YEARS = 7;

  private Departure() {}

  static void write(StaffFile file) {
    if (file.person().leaves()) {
      file.add(file.person().to(), StaffFile.PERSONNEL, EmploymentEnded.builder());
      archive(file, file.person().to(), file.chance("archive"));
    }
  }

  private static void archive(StaffFile file, LocalDate left, Chance chance) {
    int outcome = chance.share(0.7, 0.2, 0.1);
    int days = outcome == 0 ? chance.between(2, 26) : chance.between(32, 100);
    LocalDate day = file.setting().days().onOrAfter(left.plusDays(days));
    Optional<LocalDate> destroyOn =
        chance.happens(0.85) ? Optional.of(left.plusYears(KEPT_YEARS)) : Optional.empty();
    if (outcome < 2 && !file.setting().window().isOver(day)) {
      file.add(day, StaffFile.PERSONNEL, FileArchived.builder().destroyOn(destroyOn));
    }
  }
}
