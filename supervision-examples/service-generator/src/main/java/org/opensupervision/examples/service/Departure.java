package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.FileArchived;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.practice.ExitInterviewHeld;
import org.opensupervision.model.practice.ExitInterviewOffered;

/** Writes the end of an employment, and what becomes of the file. */
final class Departure {
  private static final int KEPT_YEARS = 7;
  private static final double DESTROYED_TOO_EARLY = 0.06;
  private static final double EXIT_OFFERED = 0.85;
  private static final double EXIT_HELD = 0.7;

  private Departure() {}

  static void write(StaffFile file) {
    if (file.person().leaves()) {
      file.add(file.person().to(), StaffFile.PERSONNEL, EmploymentEnded.builder());
      archive(file, file.person().to(), file.chance("archive"));
      exit(file, file.chance("exit"));
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
      destroy(file, day, file.chance("destroyed"));
    }
  }

  /** A few files are destroyed when they had only just been archived. */
  private static void destroy(StaffFile file, LocalDate archived, Chance chance) {
    boolean tooEarly = chance.happens(DESTROYED_TOO_EARLY);
    LocalDate day = file.setting().days().after(archived, chance.between(1, 40));
    if (tooEarly && !file.setting().window().isOver(day)) {
      file.add(day, StaffFile.PERSONNEL, FileDestroyed.builder());
    }
  }

  /** Whether somebody who leaves is asked why, and answers. */
  private static void exit(StaffFile file, Chance chance) {
    Days days = file.setting().days();
    LocalDate asked = days.onOrBefore(file.person().to().minusDays(chance.between(8, 20)));
    LocalDate met = days.onOrBefore(file.person().to().minusDays(chance.between(0, 6)));
    boolean offered = chance.happens(EXIT_OFFERED) && file.person().isAtWorkOn(asked);
    if (offered) {
      file.add(asked, StaffFile.PERSONNEL, ExitInterviewOffered.builder());
    }
    if (offered && chance.happens(EXIT_HELD) && file.person().isAtWorkOn(met)) {
      file.add(met, StaffFile.PERSONNEL, ExitInterviewHeld.builder());
    }
  }
}
