package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.rules.Newcomer.FRI_6_FEBRUARY;
import static org.opensupervision.rules.Newcomer.MON_2_MARCH;
import static org.opensupervision.rules.Newcomer.MON_5_JANUARY;
import static org.opensupervision.rules.Newcomer.THU_5_FEBRUARY;
import static org.opensupervision.rules.Newcomer.TUE_31_MARCH;
import static org.opensupervision.rules.Newcomer.worker;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;

/**
 * What the hull policy asks of the times between sessions and of their length, each clause met and
 * broken.
 */
class HullFrequencyTest {

  @Test
  @Tag("hull:frequency.monthly")
  void sessionWithinTheMonth_isMet() {
    var first = worker().session(THU_5_FEBRUARY).asOf(FRI_6_FEBRUARY).under("frequency.monthly");

    assertThat(first.get(0).getStatus()).isEqualTo(MET);
    assertThat(first.get(0).getObligation().getDue()).contains(THU_5_FEBRUARY);
  }

  @Test
  @Tag("hull:frequency.monthly")
  void sessionADayAfterTheMonth_isMetLate() {
    var first = worker().session(FRI_6_FEBRUARY).asOf(FRI_6_FEBRUARY).under("frequency.monthly");

    assertThat(first.get(0).getStatus()).isEqualTo(MET_LATE);
    assertThat(first.get(0).getDaysLate()).isEqualTo(1);
  }

  @Test
  @Tag("hull:frequency.monthly")
  void noSessionForThreeMonths_isOneOverdueGapOfThreeIntervals() {
    var standing = worker().asOf(LocalDate.of(2026, 4, 6));

    assertThat(standing.under("frequency.monthly")).hasSize(1);
    var gap = standing.last("frequency.monthly").is(OVERDUE).due(THU_5_FEBRUARY).finding();
    assertThat(gap.getIntervalsMissed()).isEqualTo(3);
  }

  @Test
  @Tag("hull:frequency.monthly")
  void leaverWithAnOverdueSession_isMissedForGood() {
    worker()
        .left(LocalDate.of(2026, 2, 20))
        .asOf(MON_2_MARCH)
        .last("frequency.monthly")
        .is(MISSED)
        .due(THU_5_FEBRUARY);
  }

  @Test
  @Tag("hull:frequency.monthly")
  void leaverBeforeTheSessionIsDue_owesNothing() {
    worker().left(LocalDate.of(2026, 2, 4)).asOf(MON_2_MARCH).findsNothing("frequency.monthly");
  }

  @Test
  @Tag("hull:frequency.monthly")
  void returnFromFamilyLeave_startsTheMonthAnew() {
    worker()
        .absent(AbsenceKind.FAMILY_LEAVE, true, LocalDate.of(2026, 1, 20))
        .back(LocalDate.of(2026, 6, 15))
        .asOf(LocalDate.of(2026, 6, 20))
        .last("frequency.monthly")
        .is(OPEN)
        .due(LocalDate.of(2026, 7, 15));
  }

  @Test
  @Tag("hull:frequency.monthly")
  void weekOfAnnualLeave_doesNotStopTheClock() {
    worker()
        .absent(AbsenceKind.ANNUAL_LEAVE, true, LocalDate.of(2026, 1, 19))
        .back(LocalDate.of(2026, 1, 26))
        .asOf(FRI_6_FEBRUARY)
        .last("frequency.monthly")
        .is(OVERDUE)
        .due(THU_5_FEBRUARY);
  }

  @Test
  @Tag("hull:frequency.asye")
  void weeklySessions_isMet() {
    var standing =
        worker()
            .stage(CareerStage.ASYE, MON_5_JANUARY)
            .session(LocalDate.of(2026, 1, 12))
            .session(LocalDate.of(2026, 1, 19))
            .asOf(LocalDate.of(2026, 1, 20));

    assertThat(standing.under("frequency.asye"))
        .extracting(finding -> finding.getStatus())
        .containsExactly(MET, MET, OPEN);
  }

  @Test
  @Tag("hull:frequency.asye")
  void eightDaysInTheFirstWeeks_isOverdue() {
    worker()
        .stage(CareerStage.ASYE, MON_5_JANUARY)
        .asOf(LocalDate.of(2026, 1, 13))
        .last("frequency.asye")
        .is(OVERDUE)
        .late(1);
  }

  @Test
  @Tag("hull:frequency.asye")
  void qualifiedWorker_isAskedNothing() {
    var standing = worker().stage(CareerStage.QUALIFIED, MON_5_JANUARY).asOf(FRI_6_FEBRUARY);

    standing.findsNothing("frequency.asye");
  }

  @Test
  @Tag("hull:frequency.role-change")
  void sessionWithinAFortnightOfTheTransfer_isMet() {
    var standing =
        worker().transferred(MON_2_MARCH).session(LocalDate.of(2026, 3, 16)).asOf(TUE_31_MARCH);

    assertThat(standing.under("frequency.role-change").get(0).getStatus()).isEqualTo(MET);
  }

  @Test
  @Tag("hull:frequency.role-change")
  void noSessionAFortnightAfterTheTransfer_isOverdue() {
    worker().transferred(MON_2_MARCH).asOf(TUE_31_MARCH).last("frequency.role-change").is(OVERDUE);
  }

  @Test
  @Tag("hull:frequency.role-change")
  void promotionWithinTheTeam_asksNothing() {
    worker()
        .promoted("senior social worker", MON_2_MARCH)
        .asOf(TUE_31_MARCH)
        .findsNothing("frequency.role-change");
  }

  @Test
  @Tag("hull:frequency.return")
  void sessionWithinAFortnightOfTheReturn_isMet() {
    var standing = longLeave().session(LocalDate.of(2026, 6, 29)).asOf(LocalDate.of(2026, 6, 30));

    assertThat(standing.under("frequency.return").get(0).getStatus()).isEqualTo(MET);
  }

  @Test
  @Tag("hull:frequency.return")
  void noSessionAFortnightAfterTheReturn_isOverdue() {
    longLeave()
        .asOf(LocalDate.of(2026, 6, 30))
        .last("frequency.return")
        .is(OVERDUE)
        .due(LocalDate.of(2026, 6, 29));
  }

  @Test
  @Tag("hull:frequency.return")
  void returnAfterTwentySevenDays_asksNothing() {
    worker()
        .absent(AbsenceKind.SICKNESS, false, LocalDate.of(2026, 2, 2))
        .back(LocalDate.of(2026, 3, 1))
        .asOf(TUE_31_MARCH)
        .findsNothing("frequency.return");
  }

  @Test
  @Tag("hull:frequency.return")
  void returnAfterTwentyEightDays_asksForAFortnight() {
    worker()
        .absent(AbsenceKind.SICKNESS, false, LocalDate.of(2026, 2, 2))
        .back(MON_2_MARCH)
        .asOf(LocalDate.of(2026, 3, 10))
        .last("frequency.return")
        .is(OPEN)
        .due(LocalDate.of(2026, 3, 16));
  }

  private Story longLeave() {
    return worker()
        .absent(AbsenceKind.CAREER_BREAK, true, LocalDate.of(2026, 1, 20))
        .back(LocalDate.of(2026, 6, 15));
  }

  @Test
  @Tag("hull:frequency.contract")
  void sessionWithinTheAgreedFortnight_isMet() {
    var standing =
        worker()
            .contract(Term.ofWeeks(2), MON_2_MARCH)
            .session(LocalDate.of(2026, 3, 16))
            .asOf(LocalDate.of(2026, 3, 17));

    assertThat(standing.under("frequency.contract").get(0).getStatus()).isEqualTo(MET);
  }

  @Test
  @Tag("hull:frequency.contract")
  void noSessionInTheAgreedFortnight_isOverdueAndBinds() {
    var standing = worker().contract(Term.ofWeeks(2), MON_2_MARCH).asOf(LocalDate.of(2026, 3, 17));

    standing.last("frequency.contract").is(OVERDUE).due(LocalDate.of(2026, 3, 16));
  }

  @Test
  @Tag("hull:frequency.contract")
  void contractWithoutAFrequency_asksNothing() {
    worker().contract(MON_2_MARCH).asOf(TUE_31_MARCH).findsNothing("frequency.contract");
  }

  @Test
  @Tag("hull:frequency.duration")
  void ninetyMinutes_isMet() {
    worker()
        .session(THU_5_FEBRUARY, SessionType.INDIVIDUAL, 90)
        .asOf(FRI_6_FEBRUARY)
        .last("frequency.duration")
        .is(MET);
  }

  @Test
  @Tag("hull:frequency.duration")
  void eightyNineMinutes_isMissedForGood() {
    worker()
        .session(THU_5_FEBRUARY, SessionType.INDIVIDUAL, 89)
        .asOf(FRI_6_FEBRUARY)
        .last("frequency.duration")
        .is(MISSED)
        .due(THU_5_FEBRUARY)
        .because(StepCode.PROPERTY, "minutes at least 90", "89");
  }
}
