package org.opensupervision.rules;

import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.UNKNOWN;
import static org.opensupervision.rules.Newcomer.MON_2_MARCH;
import static org.opensupervision.rules.Newcomer.THU_5_FEBRUARY;
import static org.opensupervision.rules.Newcomer.TUE_31_MARCH;
import static org.opensupervision.rules.Newcomer.worker;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.Party;

/** What the hull policy asks after a session was cancelled, each clause met and broken. */
class HullCancellationTest {
  private final Story cancelled =
      worker().cancelled(THU_5_FEBRUARY, Party.SUPERVISOR, CancellationReason.EMERGENCY);

  @Test
  @Tag("hull:frequency.reschedule")
  void sessionWithinFiveWorkingDays_isMet() {
    cancelled
        .session(LocalDate.of(2026, 2, 12))
        .asOf(MON_2_MARCH)
        .last("frequency.reschedule")
        .is(MET);
  }

  @Test
  @Tag("hull:frequency.reschedule")
  void sessionOnTheSixthWorkingDay_isMetLate() {
    cancelled
        .session(LocalDate.of(2026, 2, 13))
        .asOf(MON_2_MARCH)
        .last("frequency.reschedule")
        .is(MET_LATE)
        .late(1);
  }

  @Test
  @Tag("hull:frequency.reschedule")
  void leaverBeforeTheNewSession_owesNone() {
    cancelled
        .left(LocalDate.of(2026, 2, 10))
        .asOf(MON_2_MARCH)
        .findsNothing("frequency.reschedule");
  }

  @Test
  @Tag("hull:frequency.reschedule-sickness")
  void sessionSoonAfterTheReturn_isMet() {
    var standing = sick().back(MON_2_MARCH).session(LocalDate.of(2026, 3, 9)).asOf(TUE_31_MARCH);

    standing.last("frequency.reschedule-sickness").is(MET).due(LocalDate.of(2026, 3, 9));
    standing.findsNothing("frequency.reschedule");
  }

  @Test
  @Tag("hull:frequency.reschedule-sickness")
  void noSessionAfterTheReturn_isOverdue() {
    sick()
        .back(MON_2_MARCH)
        .asOf(TUE_31_MARCH)
        .last("frequency.reschedule-sickness")
        .is(OVERDUE)
        .due(LocalDate.of(2026, 3, 9));
  }

  @Test
  @Tag("hull:frequency.reschedule-sickness")
  void noReturnYet_isUnknownAndNamesTheMissingFact() {
    sick()
        .asOf(TUE_31_MARCH)
        .last("frequency.reschedule-sickness")
        .is(UNKNOWN)
        .because(StepCode.MISSING, "absence ended");
  }

  private static Story sick() {
    return worker()
        .absent(AbsenceKind.SICKNESS, false, LocalDate.of(2026, 2, 2))
        .cancelled(THU_5_FEBRUARY, Party.WORKER, CancellationReason.SICKNESS);
  }
}
