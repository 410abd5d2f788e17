package org.opensupervision.rules.golden;

import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;

/**
 * A clause of which a case expects nothing: no finding at all, or none that somebody still has to
 * see to.
 */
record ExpectedSilence(
    ClauseId clause, Subject subject, boolean settledAllowed, Optional<ExpectedStep> why) {

  boolean isBrokenBy(Finding found) {
    var duty = found.getObligation();
    return duty.getClause().equals(clause)
        && duty.getSubject().equals(subject)
        && !(settledAllowed && isSettled(found.getStatus()));
  }

  private static boolean isSettled(Status status) {
    return switch (status) {
      case MET, MET_LATE, MISSED, WAIVED -> true;
      case UPCOMING, OPEN, OVERDUE, SUSPENDED, NOT_CHECKABLE, UNKNOWN -> false;
    };
  }

  String text() {
    return settledAllowed ? "nothing owed" : "nothing";
  }
}
