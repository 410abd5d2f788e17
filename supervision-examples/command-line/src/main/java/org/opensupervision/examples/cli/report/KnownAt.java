package org.opensupervision.examples.cli.report;

import java.time.Instant;
import java.util.Optional;
import org.opensupervision.model.assessment.Assessment;

/** The moment up to which recorded facts were believed, where somebody named one. */
final class KnownAt {
  private KnownAt() {}

  /** Empty where everything recorded was believed. */
  static Optional<Instant> instant(Assessment assessment) {
    return Optional.of(assessment.getKnownAt()).filter(moment -> !moment.equals(Instant.MAX));
  }

  static String text(Assessment assessment) {
    return instant(assessment)
        .map(moment -> "as known at " + moment)
        .orElse("with everything recorded");
  }
}
