package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.NOT_CHECKABLE;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.SUSPENDED;
import static org.opensupervision.model.assessment.Status.UPCOMING;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.SessionType;

/** The worked examples of the policy language, as a policy lead would tell them. */
class WorkedExamplesTest {

  @Nested
  @DisplayName("1: a session on Thursday 2 April 2026 is written up by Monday 13 April")
  @Tag("hull:recording.personal")
  class RecordOfASession {
    private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
    private static final LocalDate MON_13_APRIL = LocalDate.of(2026, 4, 13);

    private final Story story =
        Story.ofWorkerEmployed(LocalDate.of(2026, 3, 2)).session(THU_2_APRIL);

    @Test
    void noRecordYet_isDueAfterFiveWorkingDays() {
      story
          .asOf(LocalDate.of(2026, 4, 7))
          .last("recording.personal")
          .is(OPEN)
          .due(MON_13_APRIL)
          .because(StepCode.SKIPPED, "2026-04-03", "Good Friday")
          .because(StepCode.SKIPPED, "2026-04-04", "weekend")
          .because(StepCode.SKIPPED, "2026-04-06", "Easter Monday")
          .because(StepCode.COUNTED, "5 working days", "2026-04-02", "2026-04-13");
    }

    @Test
    void completedOnTheLastDay_isMet() {
      story
          .personalRecord(THU_2_APRIL, MON_13_APRIL)
          .asOf(LocalDate.of(2026, 4, 20))
          .last("recording.personal")
          .is(MET)
          .late(0);
    }

    @Test
    void completedADayLater_isMetLateByOneDay() {
      story
          .personalRecord(THU_2_APRIL, MON_13_APRIL.plusDays(1))
          .asOf(LocalDate.of(2026, 4, 20))
          .last("recording.personal")
          .is(MET_LATE)
          .late(1);
    }
  }

  @Nested
  @DisplayName("2: a month after 31 January 2026 is 28 February, a Saturday, and not moved")
  @Tag("hull:frequency.monthly")
  class MonthlyFloor {
    private final Story story =
        Story.ofWorkerEmployed(LocalDate.of(2026, 1, 5)).session(LocalDate.of(2026, 1, 31));

    @Test
    void lastSessionOnTheThirtyFirst_isDueOnTheLastOfFebruary() {
      story
          .asOf(LocalDate.of(2026, 2, 10))
          .last("frequency.monthly")
          .is(OPEN)
          .due(LocalDate.of(2026, 2, 28));
    }

    @Test
    @Tag("hull:group.not-instead")
    void groupSessionMeanwhile_changesNothing() {
      story
          .session(LocalDate.of(2026, 2, 20), SessionType.GROUP, 90)
          .asOf(LocalDate.of(2026, 3, 1))
          .last("frequency.monthly")
          .is(OVERDUE)
          .due(LocalDate.of(2026, 2, 28))
          .late(1);
    }
  }

  @Nested
  @DisplayName("3: employed and in the assessed year from Monday 5 January 2026")
  @Tag("hull:frequency.asye")
  class AssessedYear {
    private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);

    private final Story story =
        Story.ofWorkerEmployed(MON_5_JANUARY).stage(CareerStage.ASYE, MON_5_JANUARY);

    @Test
    void noSessionYet_isDueAfterAWeek() {
      story
          .asOf(LocalDate.of(2026, 1, 6))
          .last("frequency.asye")
          .is(OPEN)
          .due(LocalDate.of(2026, 1, 12))
          .because(StepCode.STAGE, "1", "1 week", "2026-01-05", "2026-02-15");
    }

    @Test
    void weeklyStageEndsMeanwhile_isDueAfterAFortnight() {
      story
          .session(LocalDate.of(2026, 2, 12))
          .asOf(LocalDate.of(2026, 2, 20))
          .last("frequency.asye")
          .is(OPEN)
          .due(LocalDate.of(2026, 2, 26))
          .because(StepCode.STAGE, "2", "2 weeks", "2026-02-16", "2026-07-04");
    }

    @Test
    void fortnightlyStageEndsMeanwhile_isDueAfterAMonth() {
      story
          .session(LocalDate.of(2026, 7, 2))
          .asOf(LocalDate.of(2026, 7, 10))
          .last("frequency.asye")
          .is(OPEN)
          .due(LocalDate.of(2026, 8, 2))
          .because(StepCode.STAGE, "3", "1 month", "2026-07-05");
    }
  }

  @Nested
  @DisplayName("4: a transfer on 1 June 2026 asks for a session sooner than the month does")
  @Tag("hull:frequency.role-change")
  class Transfer {
    private final Standing standing =
        Story.ofWorkerEmployed(LocalDate.of(2026, 3, 2))
            .session(LocalDate.of(2026, 3, 20))
            .session(LocalDate.of(2026, 4, 20))
            .session(LocalDate.of(2026, 5, 20))
            .transferred(LocalDate.of(2026, 6, 1))
            .asOf(LocalDate.of(2026, 6, 3));

    @Test
    void fortnightAfterTheTransfer_binds() {
      standing
          .last("frequency.role-change")
          .is(OPEN)
          .due(LocalDate.of(2026, 6, 15))
          .binds()
          .because(StepCode.ALSO, "hull:frequency.monthly", "2026-06-20");
    }

    @Test
    @Tag("hull:frequency.monthly")
    void monthAfterTheLastSession_isNamedAndDoesNotBind() {
      standing
          .last("frequency.monthly")
          .is(OPEN)
          .due(LocalDate.of(2026, 6, 20))
          .boundBy("frequency.role-change")
          .because(StepCode.BOUND_BY, "hull:frequency.role-change", "2026-06-15");
    }
  }

  @Test
  @DisplayName("5: a session cancelled for 23 December 2026 takes place by Monday 4 January 2027")
  @Tag("hull:frequency.reschedule")
  void cancelledBeforeChristmas_isDueAfterTheHolidays() {
    Story.ofWorkerEmployed(LocalDate.of(2026, 11, 2))
        .cancelled(LocalDate.of(2026, 12, 23), Party.SUPERVISOR, CancellationReason.WORK_PRESSURE)
        .asOf(LocalDate.of(2026, 12, 24))
        .last("frequency.reschedule")
        .is(OPEN)
        .due(LocalDate.of(2027, 1, 4))
        .because(StepCode.SKIPPED, "2026-12-25", "Christmas Day")
        .because(StepCode.SKIPPED, "2026-12-28")
        .because(StepCode.SKIPPED, "2027-01-01");
  }

  @Test
  @DisplayName("6: after sickness, back on Monday 30 March 2026, it is due by Wednesday 8 April")
  @Tag("hull:frequency.reschedule-sickness")
  void cancelledForSickness_isDueAfterTheReturn() {
    Story.ofWorkerEmployed(LocalDate.of(2026, 1, 5))
        .absent(AbsenceKind.SICKNESS, false, LocalDate.of(2026, 3, 23))
        .cancelled(LocalDate.of(2026, 3, 25), Party.WORKER, CancellationReason.SICKNESS)
        .back(LocalDate.of(2026, 3, 30))
        .asOf(LocalDate.of(2026, 4, 1))
        .last("frequency.reschedule-sickness")
        .is(OPEN)
        .due(LocalDate.of(2026, 4, 8))
        .because(StepCode.READING);
  }

  @Nested
  @DisplayName("7: a supervisor is absent unplanned from Monday 2 March 2026")
  @Tag("hull:frequency.supervisor-absent")
  class SupervisorAbsent {
    private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_17_MARCH = LocalDate.of(2026, 3, 17);

    private final Story story = Story.ofPersonEmployed("team manager", LocalDate.of(2025, 9, 1));

    @Test
    void fourteenDays_areNotMoreThanTwoWeeks() {
      story
          .absent(AbsenceKind.SICKNESS, false, MON_2_MARCH)
          .asOf(LocalDate.of(2026, 3, 16))
          .findsNothing("frequency.supervisor-absent");
    }

    @Test
    void fifteenthDay_opensTheDutyAndIsItsDueDate() {
      story
          .absent(AbsenceKind.SICKNESS, false, MON_2_MARCH)
          .asOf(TUE_17_MARCH)
          .last("frequency.supervisor-absent")
          .is(OPEN)
          .opens(TUE_17_MARCH)
          .due(TUE_17_MARCH)
          .because(StepCode.LASTED, "more than 2 weeks", "2026-03-17");
    }

    @Test
    void plannedAbsence_opensNothing() {
      story
          .absent(AbsenceKind.ANNUAL_LEAVE, true, MON_2_MARCH)
          .asOf(LocalDate.of(2026, 3, 20))
          .findsNothing("frequency.supervisor-absent");
    }

    @Test
    void returnOnTheFourteenthDay_opensNothing() {
      story
          .absent(AbsenceKind.SICKNESS, false, MON_2_MARCH)
          .back(LocalDate.of(2026, 3, 16))
          .asOf(LocalDate.of(2026, 3, 20))
          .findsNothing("frequency.supervisor-absent");
    }
  }

  @Nested
  @DisplayName("8: a case last discussed on 10 June 2026 is flagged vulnerable on 20 June")
  @Tag("hull:recording.case-vulnerable")
  @Tag("hull:recording.case-frequency")
  class VulnerableChild {
    private final Story story =
        Story.ofCaseOpened(LocalDate.of(2026, 5, 1))
            .discussed(LocalDate.of(2026, 6, 10))
            .flagged(LocalDate.of(2026, 6, 20));

    @Test
    void monthFromTheFlag_binds() {
      var standing = story.asOf(LocalDate.of(2026, 6, 25));

      standing
          .last("recording.case-vulnerable")
          .is(OPEN)
          .due(LocalDate.of(2026, 7, 20))
          .binds()
          .because(StepCode.ALSO, "hull:recording.case-frequency", "2026-08-10");
      standing
          .last("recording.case-frequency")
          .due(LocalDate.of(2026, 8, 10))
          .boundBy("recording.case-vulnerable");
    }

    @Test
    void flagClearedBeforeTheMonthEnds_leavesTheTwoMonths() {
      var standing = story.cleared(LocalDate.of(2026, 7, 1)).asOf(LocalDate.of(2026, 7, 25));

      standing.findsNothing("recording.case-vulnerable");
      standing.last("recording.case-frequency").is(OPEN).due(LocalDate.of(2026, 8, 10)).binds();
    }
  }

  @Test
  @DisplayName("9: the file of somebody who left on 31 August 2026 is archived by 30 September")
  @Tag("hull:file.leaver-archive")
  void employmentEnded_fileIsArchivedWithinAMonth() {
    Story.ofWorkerEmployed(LocalDate.of(2026, 1, 5))
        .left(LocalDate.of(2026, 8, 31))
        .asOf(LocalDate.of(2026, 9, 10))
        .last("file.leaver-archive")
        .is(OPEN)
        .due(LocalDate.of(2026, 9, 30));
  }

  @Nested
  @DisplayName("9: the file of somebody who left on 31 August 2026 is destroyed on 31 August 2033")
  @Tag("hull:file.leaver-destroy")
  class Destruction {
    private static final LocalDate LEFT = LocalDate.of(2026, 8, 31);
    private static final LocalDate SEVEN_YEARS_ON = LocalDate.of(2033, 8, 31);
    private final Story leaver = Story.ofWorkerEmployed(LocalDate.of(2026, 1, 5)).left(LEFT);

    @Test
    void sevenYears_areKeptInFull() {
      leaver.asOf(SEVEN_YEARS_ON.minusDays(1)).last("file.leaver-destroy").is(UPCOMING);
      leaver
          .asOf(SEVEN_YEARS_ON)
          .last("file.leaver-destroy")
          .is(OPEN)
          .opens(SEVEN_YEARS_ON)
          .due(SEVEN_YEARS_ON);
    }

    @Test
    void destroyedOnTheDay_isMet() {
      leaver
          .destroyed(SEVEN_YEARS_ON)
          .asOf(SEVEN_YEARS_ON)
          .last("file.leaver-destroy")
          .is(MET)
          .because(StepCode.COUNTED, "7 years", "2026-08-31", "2033-08-31")
          .because(StepCode.OPENS, "2033-08-31");
    }

    @Test
    void destroyedADayEarly_isMissedForGood() {
      leaver
          .destroyed(SEVEN_YEARS_ON.minusDays(1))
          .asOf(SEVEN_YEARS_ON.plusYears(1))
          .last("file.leaver-destroy")
          .is(MISSED)
          .due(SEVEN_YEARS_ON)
          .because(StepCode.DESTROYED, "2033-08-30");
    }

    @Test
    void notDestroyed_isOverdueFromTheNextDay() {
      leaver.asOf(SEVEN_YEARS_ON.plusDays(1)).last("file.leaver-destroy").is(OVERDUE).late(1);
    }

    @Test
    void legalHold_putsItOffToTheDayAfterItIsLifted() {
      LocalDate lifted = LocalDate.of(2035, 3, 9);
      var held = leaver.held("h-1", LocalDate.of(2030, 6, 1)).lifted("h-1", lifted);

      held.asOf(SEVEN_YEARS_ON)
          .last("file.leaver-destroy")
          .is(SUSPENDED)
          .hasNoDate()
          .because(StepCode.HELD, "2030-06-01");
      held.asOf(lifted).last("file.leaver-destroy").is(SUSPENDED);
      held.asOf(lifted.plusDays(1))
          .last("file.leaver-destroy")
          .is(OPEN)
          .opens(lifted.plusDays(1))
          .due(lifted.plusDays(1))
          .because(StepCode.HELD, "2030-06-01", "2035-03-09");
    }
  }

  @Test
  @DisplayName("every explanation ends with the due date")
  void everyExplanation_endsAtTheDueDate() {
    var standing =
        Story.ofWorkerEmployed(LocalDate.of(2026, 1, 5))
            .session(LocalDate.of(2026, 2, 2))
            .asOf(LocalDate.of(2026, 4, 1));

    assertThat(standing.assessment().getFindings())
        .filteredOn(finding -> finding.getStatus() != NOT_CHECKABLE)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              var steps = finding.getObligation().getExplanation().getSteps();
              var last = steps.get(steps.size() - 1);
              assertThat(last.getCode()).isEqualTo(StepCode.DUE);
              assertThat(last.detail("date").orElseThrow().asDate())
                  .isEqualTo(finding.getObligation().getDue().orElseThrow());
            });
  }
}
