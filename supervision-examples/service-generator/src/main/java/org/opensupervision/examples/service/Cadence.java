package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many days a supervisor means to let pass until the next session. */
final class Cadence {
  private static final int WEEK = 7;
  private static final int FORTNIGHT = 14;
  private static final int FOUR_WEEKS = 28;
  private static final double HONOURED = 0.8;

  private final Person person;
  private final List<Agreement> agreements;

  /**
   * The days from which a greater frequency is owed for two months, where somebody thinks of it.
   */
  private final List<LocalDate> increases = new ArrayList<>();

  Cadence(StaffFile file, List<Agreement> agreements) {
    this.person = file.person();
    this.agreements = agreements;
    Chance chance = file.chance("cadence");
    person.stints().stream().skip(1).forEach(stint -> increase(stint.from(), chance));
    person.absences().stream()
        .filter(Absence::isLong)
        .forEach(absence -> increase(absence.back(), chance));
  }

  private void increase(LocalDate day, Chance chance) {
    if (chance.happens(HONOURED)) {
      increases.add(day);
    }
  }

  /** Returns the day by which the next session is meant to be, seen from the last one. */
  LocalDate next(LocalDate last) {
    LocalDate usual = last.plusDays(daysAfter(last));
    return increases.stream()
        .filter(day -> day.isAfter(last))
        .map(day -> day.plusDays(FORTNIGHT - 2))
        .filter(usual::isAfter)
        .findFirst()
        .orElse(usual);
  }

  private int daysAfter(LocalDate last) {
    if (person.isNewlyQualified() && last.isBefore(person.from().plusWeeks(6))) {
      return WEEK;
    }
    boolean assessed = person.isNewlyQualified() && last.isBefore(person.from().plusMonths(6));
    return assessed || isIncreased(last) ? FORTNIGHT : agreed(last);
  }

  private boolean isIncreased(LocalDate last) {
    return increases.stream()
        .anyMatch(day -> !day.isAfter(last) && last.isBefore(day.plusMonths(2)));
  }

  private int agreed(LocalDate last) {
    int days = FOUR_WEEKS;
    for (Agreement agreement : agreements) {
      if (!agreement.on().isAfter(last)) {
        days = agreement.every().map(term -> WEEK * term.getAmount()).orElse(FOUR_WEEKS);
      }
    }
    return days;
  }
}
