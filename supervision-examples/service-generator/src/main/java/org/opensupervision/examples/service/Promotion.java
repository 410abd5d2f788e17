package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;

/** Some social workers become senior ones where they are, which is no transfer. */
final class Promotion {
  private static final double PROMOTED_EVERY = 9_000;

  private Promotion() {}

  /** Returns the day on which the person of a file is promoted; empty for most. */
  static Optional<LocalDate> of(StaffFile file) {
    Person person = file.person();
    if (person.role() != Role.SOCIAL_WORKER || person.isNewlyQualified()) {
      return Optional.empty();
    }
    int wait = file.chance("promotion").waiting(PROMOTED_EVERY);
    return Optional.of(person.from().plusDays(60L + wait))
        .filter(day -> day.isBefore(file.lastDay()))
        .map(file.setting().days()::onOrAfter)
        .filter(day -> day.isBefore(file.lastDay()) && person.isAtWorkOn(day));
  }
}
