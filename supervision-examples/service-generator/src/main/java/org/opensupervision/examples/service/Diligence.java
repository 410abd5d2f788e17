package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one supervisor keeps records: most in time, some late, some never.
 *
 * <p>Supervisors differ from one another, so that teams do.
 */
final class Diligence {
  private static final int ALLOWED = 5;
  private static final double LATE_OF_REST = 0.88;

  private final Setting setting;
  private final Chance chance;

  Diligence(Setting setting, Chance chance) {
    this.setting = setting;
    this.chance = chance;
  }

  /** Returns the day on which something is written up; nothing if it never is. */
  Optional<LocalDate> recorded(Meeting meeting, LocalDate lastDay) {
    double inTime = meeting.supervisor().diligence();
    double late = (1 - inTime) * LATE_OF_REST;
    return switch (chance.share(inTime, late, 1 - inTime - late)) {
      case 0 -> at(meeting, chance.between(0, ALLOWED), lastDay);
      case 1 -> at(meeting, chance.between(ALLOWED + 1, ALLOWED + 15), lastDay);
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> at(Meeting meeting, int workingDays, LocalDate lastDay) {
    LocalDate day = setting.days().after(meeting.on(), workingDays);
    LocalDate written = meeting.supervisor().absenceOn(day).map(Absence::back).orElse(day);
    return Optional.of(setting.days().onOrAfter(written)).filter(on -> !on.isAfter(lastDay));
  }
}
