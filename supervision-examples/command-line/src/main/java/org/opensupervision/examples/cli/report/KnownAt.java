package org.opensupervision.examples.cli.report;

import org.opensupervision.model.assessment.Assessment;

/** Says up to which moment recorded facts were believed. */
final class KnownAt {
  private KnownAt() {}

  static String text(Assessment assessment) {
    return "with what was recorded up to " + assessment.getKnownAt();
  }
}
