package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.UNKNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;

/** What the hull policy asks, each clause met and broken. */
class HullTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate THU_5_FEBRUARY = LocalDate.of(2026, 2, 5);
  private static final LocalDate FRI_6_FEBRUARY = LocalDate.of(2026, 2, 6);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUE_31_MARCH = LocalDate.of(2026, 3, 31);

  private static Story worker() {
    return Story.ofWorkerEmployed(MON_5_JANUARY);
  }

  @Nested
  class Frequency {

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
      worker()
          .transferred(MON_2_MARCH)
          .asOf(TUE_31_MARCH)
          .last("frequency.role-change")
          .is(OVERDUE);
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
      var standing =
          worker().contract(Term.ofWeeks(2), MON_2_MARCH).asOf(LocalDate.of(2026, 3, 17));

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

  @Nested
  class Cancellation {
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

    @Test
    @Tag("hull:roles.cancel-contact")
    void newDateArrangedInTime_isMet() {
      cancelled
          .rescheduled(THU_5_FEBRUARY, LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 12))
          .asOf(MON_2_MARCH)
          .last("roles.cancel-contact")
          .is(MET);
    }

    @Test
    @Tag("hull:roles.cancel-contact")
    void noNewDateArranged_isOverdue() {
      cancelled
          .asOf(MON_2_MARCH)
          .last("roles.cancel-contact")
          .is(OVERDUE)
          .due(LocalDate.of(2026, 2, 12));
    }
  }

  @Nested
  class SupervisorAbsent {
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

  @Nested
  class Roles {

    @Test
    @Tag("hull:roles.contract")
    void contractWithinAMonth_isMet() {
      worker()
          .supervisorAssigned(MON_5_JANUARY)
          .contract(THU_5_FEBRUARY)
          .asOf(FRI_6_FEBRUARY)
          .last("roles.contract")
          .is(MET);
    }

    @Test
    @Tag("hull:roles.contract")
    void noContractAfterAMonth_isOverdue() {
      worker()
          .supervisorAssigned(MON_5_JANUARY)
          .asOf(FRI_6_FEBRUARY)
          .last("roles.contract")
          .is(OVERDUE)
          .due(THU_5_FEBRUARY);
    }
  }

  @Nested
  class Recording {

    @Test
    @Tag("hull:recording.personal")
    void recordOfAnotherSession_doesNotMeetIt() {
      worker()
          .session(THU_5_FEBRUARY)
          .session(MON_2_MARCH)
          .personalRecord(MON_2_MARCH, LocalDate.of(2026, 3, 3))
          .asOf(TUE_31_MARCH)
          .under("recording.personal")
          .forEach(
              finding ->
                  assertThat(finding.getStatus())
                      .isEqualTo(
                          finding.getObligation().getOpens().orElseThrow().equals(MON_2_MARCH)
                              ? MET
                              : OVERDUE));
    }

    @Test
    @Tag("hull:recording.personal")
    void recordOfALeaver_canStillBeMadeGood() {
      worker()
          .session(THU_5_FEBRUARY)
          .left(LocalDate.of(2026, 2, 20))
          .asOf(MON_2_MARCH)
          .last("recording.personal")
          .is(OVERDUE);
    }

    @Test
    @Tag("hull:recording.log")
    void logOnTheFifthWorkingDay_isMet() {
      worker()
          .session(THU_5_FEBRUARY)
          .supervisionLog(THU_5_FEBRUARY, LocalDate.of(2026, 2, 12))
          .asOf(MON_2_MARCH)
          .last("recording.log")
          .is(MET);
    }

    @Test
    @Tag("hull:recording.log")
    void personalRecordWithoutTheLog_isOverdue() {
      worker()
          .session(THU_5_FEBRUARY)
          .personalRecord(THU_5_FEBRUARY, FRI_6_FEBRUARY)
          .asOf(MON_2_MARCH)
          .last("recording.log")
          .is(OVERDUE);
    }

    @Test
    @Tag("hull:recording.case")
    void discussionOnTheRecordInTime_isMet() {
      Story.ofCaseOpened(MON_5_JANUARY)
          .discussed(THU_5_FEBRUARY)
          .caseRecord(THU_5_FEBRUARY, LocalDate.of(2026, 2, 12))
          .asOf(MON_2_MARCH)
          .last("recording.case")
          .is(MET);
    }

    @Test
    @Tag("hull:recording.case")
    void discussionNotOnTheRecord_isOverdue() {
      Story.ofCaseOpened(MON_5_JANUARY)
          .discussed(THU_5_FEBRUARY)
          .asOf(MON_2_MARCH)
          .last("recording.case")
          .is(OVERDUE)
          .due(LocalDate.of(2026, 2, 12));
    }

    @Test
    @Tag("hull:informal.recorded")
    void informalDecisionOnTheRecord_isMet() {
      Story.ofCaseOpened(MON_5_JANUARY)
          .discussed(false, THU_5_FEBRUARY)
          .caseRecord(THU_5_FEBRUARY, FRI_6_FEBRUARY)
          .asOf(MON_2_MARCH)
          .last("informal.recorded")
          .is(MET);
    }

    @Test
    @Tag("hull:informal.recorded")
    void informalDecisionNotOnTheRecord_isOverdue() {
      Story.ofCaseOpened(MON_5_JANUARY)
          .discussed(false, THU_5_FEBRUARY)
          .asOf(MON_2_MARCH)
          .last("informal.recorded")
          .is(OVERDUE);
    }

    @Test
    @Tag("hull:recording.case-frequency")
    void discussionWithinTwoMonths_isMet() {
      var standing =
          Story.ofCaseOpened(MON_5_JANUARY).discussed(LocalDate.of(2026, 3, 5)).asOf(TUE_31_MARCH);

      assertThat(standing.under("recording.case-frequency").get(0).getStatus()).isEqualTo(MET);
    }

    @Test
    @Tag("hull:recording.case-frequency")
    void informalDiscussionOnly_isOverdue() {
      Story.ofCaseOpened(MON_5_JANUARY)
          .discussed(false, THU_5_FEBRUARY)
          .asOf(LocalDate.of(2026, 3, 6))
          .last("recording.case-frequency")
          .is(OVERDUE)
          .due(LocalDate.of(2026, 3, 5));
    }

    @Test
    @Tag("hull:recording.case-vulnerable")
    void discussionWithinAMonthOfTheFlag_isMet() {
      var standing =
          Story.ofCaseOpened(MON_5_JANUARY)
              .flagged(THU_5_FEBRUARY)
              .discussed(LocalDate.of(2026, 3, 5))
              .asOf(TUE_31_MARCH);

      assertThat(standing.under("recording.case-vulnerable").get(0).getStatus()).isEqualTo(MET);
    }

    @Test
    @Tag("hull:recording.case-frequency")
    void closedTodayAndFlaggedTomorrow_isClosedTomorrow() {
      var story = Story.ofCaseOpened(MON_5_JANUARY).closed(THU_5_FEBRUARY).flagged(FRI_6_FEBRUARY);

      story.asOf(THU_5_FEBRUARY).last("recording.case-frequency").is(OPEN);
      story.asOf(FRI_6_FEBRUARY).findsNothing("recording.case-frequency");
    }

    @Test
    @Tag("hull:recording.case-vulnerable")
    void noDiscussionAMonthAfterTheFlag_isOverdue() {
      Story.ofCaseOpened(MON_5_JANUARY)
          .flagged(THU_5_FEBRUARY)
          .asOf(LocalDate.of(2026, 3, 6))
          .last("recording.case-vulnerable")
          .is(OVERDUE);
    }
  }

  @Nested
  class FileAndQuality {

    @Test
    @Tag("hull:file.leaver-archive")
    void fileArchivedWithinTheMonth_isMet() {
      worker()
          .left(LocalDate.of(2026, 1, 31))
          .archived(LocalDate.of(2026, 2, 28))
          .asOf(MON_2_MARCH)
          .last("file.leaver-archive")
          .is(MET);
    }

    @Test
    @Tag("hull:file.leaver-archive")
    void fileNotArchived_isOverdue() {
      worker()
          .left(LocalDate.of(2026, 1, 31))
          .asOf(MON_2_MARCH)
          .last("file.leaver-archive")
          .is(OVERDUE)
          .due(LocalDate.of(2026, 2, 28))
          .late(2);
    }

    @Test
    @Tag("hull:quality.observe-practice")
    void practiceObservedWithinThreeMonths_isMet() {
      var standing =
          worker()
              .observed(ObservationFocus.PRACTICE, LocalDate.of(2026, 4, 5))
              .asOf(LocalDate.of(2026, 4, 6));

      assertThat(standing.under("quality.observe-practice").get(0).getStatus()).isEqualTo(MET);
    }

    @Test
    @Tag("hull:quality.observe-practice")
    void practiceNotObservedForThreeMonths_isOverdue() {
      worker()
          .asOf(LocalDate.of(2026, 4, 6))
          .last("quality.observe-practice")
          .is(OVERDUE)
          .due(LocalDate.of(2026, 4, 5));
    }

    @Test
    @Tag("hull:quality.observe-supervisor")
    void supervisionObservedWithinThreeMonths_isMet() {
      var standing =
          Story.ofPersonEmployed("team manager", MON_5_JANUARY)
              .observed(ObservationFocus.SUPERVISION, LocalDate.of(2026, 4, 1))
              .asOf(LocalDate.of(2026, 4, 2));

      assertThat(standing.under("quality.observe-supervisor").get(0).getStatus()).isEqualTo(MET);
    }

    @Test
    @Tag("hull:quality.observe-supervisor")
    void practiceObservedInsteadOfSupervision_isOverdue() {
      Story.ofPersonEmployed("team manager", MON_5_JANUARY)
          .observed(ObservationFocus.PRACTICE, LocalDate.of(2026, 4, 1))
          .asOf(LocalDate.of(2026, 4, 6))
          .last("quality.observe-supervisor")
          .is(OVERDUE);
    }

    @Test
    @Tag("hull:quality.observe-supervisor")
    void workerWhoSupervisesNobody_isAskedNothing() {
      worker().asOf(LocalDate.of(2026, 4, 6)).findsNothing("quality.observe-supervisor");
    }
  }
}
