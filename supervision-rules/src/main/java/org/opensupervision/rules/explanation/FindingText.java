package org.opensupervision.rules.explanation;

import java.util.Locale;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.obligation.Obligation;

/**
 * Says findings in English, one line for each.
 *
 * <p>Example: {@code hull:recording.personal about p-104: due Monday 13 April 2026, overdue by 7
 * days.} The words may change from one version to the next.
 */
public final class FindingText {
  private FindingText() {}

  /** Returns the finding in one line: its clause, its subject, its due date and how it stands. */
  public static String of(Finding finding) {
    Obligation duty = finding.getObligation();
    String due = duty.getDue().map(day -> "due " + ExplanationText.day(day) + ", ").orElse("");
    String member = duty.getMember().map(word -> " (" + word + ")").orElse("");
    return "%s about %s%s: %s%s."
        .formatted(duty.getClause(), duty.getSubject(), member, due, standing(finding));
  }

  private static String standing(Finding finding) {
    return switch (finding.getStatus()) {
      case OVERDUE -> "overdue by " + days(finding.getDaysLate());
      case MET_LATE ->
          finding.getDaysLate() == 0
              ? "met late, on the day itself"
              : "met late by " + days(finding.getDaysLate());
      case UNKNOWN ->
          finding.getObligation().getDue().isPresent()
              ? "not known because something was not recorded"
              : "its date is not known because a fact is missing";
      case MISSED -> "missed for good";
      default -> word(finding.getStatus());
    };
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
