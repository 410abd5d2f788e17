package org.opensupervision.examples.cli.report;

import java.util.Locale;
import org.opensupervision.model.assessment.Status;

/** The words for how a duty stands. */
public final class StatusWords {
  private StatusWords() {}

  /** Returns the word for a status, such as {@code met late}. */
  public static String of(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
