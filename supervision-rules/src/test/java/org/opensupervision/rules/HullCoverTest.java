package org.opensupervision.rules;

import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.rules.Newcomer.MON_2_MARCH;
import static org.opensupervision.rules.Newcomer.MON_5_JANUARY;
import static org.opensupervision.rules.Newcomer.TUE_31_MARCH;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.AbsenceKind;

/** What the hull policy asks while a supervisor is absent, met and broken. */
class HullCoverTest {
  private final Story absent =
      Story.ofPersonEmployed("team manager", MON_5_JANUARY)
          .absent(AbsenceKind.SICKNESS, false, MON_2_MARCH);

  @Test
  @Tag("hull:frequency.supervisor-absent")
  void coverArrangedOnTheFifteenthDay_isMet() {
    absent
        .coverArranged(LocalDate.of(2026, 3, 17))
        .asOf(TUE_31_MARCH)
        .last("frequency.supervisor-absent")
        .is(MET);
  }

  @Test
  @Tag("hull:frequency.supervisor-absent")
  void noCoverOnTheSixteenthDay_isOverdue() {
    absent.asOf(LocalDate.of(2026, 3, 18)).last("frequency.supervisor-absent").is(OVERDUE);
  }

  @Test
  @Tag("hull:frequency.supervisor-absent")
  void returnWithoutCover_isMissedForGood() {
    absent
        .back(LocalDate.of(2026, 3, 24))
        .asOf(TUE_31_MARCH)
        .last("frequency.supervisor-absent")
        .is(MISSED);
  }
}
