package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.ContractAgreed;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionType;

/** What must have happened before something else, by an example policy. */
class BeforeTest {
  private static final TestPolicy POLICY = TestPolicy.named("notice.yaml");
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate WED_1_APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate TUE_7_APRIL = LocalDate.of(2026, 4, 7);
  private static final LocalDate WED_8_APRIL = LocalDate.of(2026, 4, 8);
  private static final LocalDate THU_9_APRIL = LocalDate.of(2026, 4, 9);
  private static final LocalDate MON_13_APRIL = LocalDate.of(2026, 4, 13);
  private static final LocalDate TUE_14_APRIL = LocalDate.of(2026, 4, 14);
  private static final LocalDate MON_20_APRIL = LocalDate.of(2026, 4, 20);

  private static Story worker() {
    return Story.ofWorkerEmployed(MON_5_JANUARY);
  }

  @Nested
  @Tag("notice:booked")
  class Booked {
    private static final String CLAUSE = "booked";

    @Test
    void plannedFiveWorkingDaysAhead_isMetAtOnceAndStaysSo() {
      var story = worker().planned(MON_13_APRIL, THU_2_APRIL);

      POLICY
          .only(CLAUSE, story.facts(), THU_2_APRIL)
          .is(Status.MET)
          .due(THU_2_APRIL)
          .opens(THU_2_APRIL)
          .because(StepCode.PLANNED, "one to one", "2026-04-13")
          .because(StepCode.SKIPPED, "2026-04-03", "Good Friday")
          .because(StepCode.NOTICE, "5 working days", "2026-04-13", "2026-04-02");
      POLICY
          .only(CLAUSE, story.session(MON_13_APRIL).facts(), MON_20_APRIL)
          .is(Status.MET)
          .due(THU_2_APRIL)
          .because(StepCode.PLANNED, "one to one", "2026-04-13");
    }

    @Test
    void dutyOfAPlan_isTheSameOnceTheSessionWasHeld() {
      var story = worker().planned(MON_13_APRIL, THU_2_APRIL);
      Finding before = POLICY.only(CLAUSE, story.facts(), THU_2_APRIL).finding();
      Finding after =
          POLICY.only(CLAUSE, story.session(MON_13_APRIL).facts(), MON_20_APRIL).finding();

      assertThat(after.getObligation().getId())
          .isEqualTo(before.getObligation().getId())
          .isEqualTo("notice:booked/worker/f-1");
    }

    @Test
    void plannedTooLate_isMissedAtOnce() {
      var story = worker().planned(MON_13_APRIL, TUE_7_APRIL);

      POLICY
          .only(CLAUSE, story.facts(), TUE_7_APRIL)
          .is(Status.MISSED)
          .due(THU_2_APRIL)
          .closes(THU_2_APRIL);
      POLICY
          .only(CLAUSE, story.session(MON_13_APRIL).facts(), MON_20_APRIL)
          .is(Status.MISSED)
          .opens(THU_2_APRIL);
    }

    @Test
    void neverPlanned_isMissedOnTheDayItIsHeld() {
      var facts = worker().session(MON_13_APRIL).facts();

      assertThat(POLICY.under(CLAUSE, facts, MON_13_APRIL.minusDays(1))).isEmpty();
      POLICY.only(CLAUSE, facts, MON_13_APRIL).is(Status.MISSED).due(THU_2_APRIL);
    }

    @Test
    void planOfAnotherSession_doesNotAnswer() {
      var facts = worker().planned(MON_20_APRIL, WED_1_APRIL).session(MON_13_APRIL).facts();

      assertThat(POLICY.under(CLAUSE, facts, MON_13_APRIL))
          .extracting(Finding::getStatus)
          .containsExactly(Status.MISSED, Status.MET);
    }

    @Test
    void sessionMovedAfterItsDate_hasADutyMoreAndTheFirstIsStillMissed() {
      var story =
          worker()
              .planned(MON_13_APRIL, WED_8_APRIL)
              .rescheduled(MON_13_APRIL, MON_20_APRIL, THU_9_APRIL);

      POLICY.only(CLAUSE, story.facts(), WED_8_APRIL).is(Status.MISSED);
      assertThat(POLICY.under(CLAUSE, story.facts(), THU_9_APRIL))
          .extracting(
              found -> found.getObligation().getId(),
              Finding::getStatus,
              found -> found.getObligation().getDue().orElseThrow())
          .containsExactly(
              tuple("notice:booked/worker/f-1", Status.MISSED, THU_2_APRIL),
              tuple("notice:booked/worker/f-2", Status.MET, MON_13_APRIL));
    }

    @Test
    void sessionPlannedAndMovedOnOneDay_isJudgedAsItStandsWhenTheDayIsOver() {
      var facts =
          worker()
              .planned(MON_13_APRIL, TUE_7_APRIL)
              .rescheduled(MON_13_APRIL, MON_20_APRIL, TUE_7_APRIL)
              .facts();

      POLICY
          .only(CLAUSE, facts, TUE_7_APRIL)
          .is(Status.MET)
          .due(MON_13_APRIL)
          .because(StepCode.PLANNED, "2026-04-20");
    }

    @Test
    void sessionMovedToAnEarlierDay_wasPlannedTooLateForThatOne() {
      var facts =
          worker()
              .planned(MON_20_APRIL, TUE_7_APRIL)
              .rescheduled(MON_20_APRIL, MON_13_APRIL, WED_8_APRIL)
              .facts();

      assertThat(POLICY.under(CLAUSE, facts, WED_8_APRIL))
          .extracting(Finding::getStatus, found -> found.getObligation().getDue().orElseThrow())
          .containsExactly(tuple(Status.MISSED, THU_2_APRIL), tuple(Status.MET, MON_13_APRIL));
    }

    @Test
    void sessionCalledOff_leavesWhatWasDecided() {
      var late =
          worker()
              .planned(MON_13_APRIL, TUE_7_APRIL)
              .cancelled(MON_13_APRIL, Party.WORKER, CancellationReason.SICKNESS);
      var early =
          worker()
              .planned(MON_13_APRIL, WED_1_APRIL)
              .cancelled(MON_13_APRIL, Party.WORKER, CancellationReason.SICKNESS);

      POLICY.only(CLAUSE, late.facts(), MON_20_APRIL).is(Status.MISSED).due(THU_2_APRIL);
      POLICY.only(CLAUSE, early.facts(), MON_20_APRIL).is(Status.MET).due(THU_2_APRIL);
    }

    @Test
    void sessionHeldOnAnotherDayThanArranged_isADutyOfItsOwn() {
      var held =
          SessionHeld.builder()
              .session(SessionId.of("s-2026-04-13"))
              .type(SessionType.INDIVIDUAL)
              .mode(SessionMode.VIDEO)
              .minutes(60)
              .addAttendees(Story.WORKER);
      var facts = worker().planned(MON_13_APRIL, THU_2_APRIL).add(held, THU_9_APRIL).facts();

      assertThat(POLICY.under(CLAUSE, facts, MON_20_APRIL))
          .extracting(found -> found.getObligation().getId(), Finding::getStatus)
          .containsExactly(
              tuple("notice:booked/worker/f-2", Status.MISSED),
              tuple("notice:booked/worker/f-1", Status.MET));
    }

    @Test
    void groupSession_isNotOfThisKind() {
      var group =
          SessionPlanned.builder()
              .session(SessionId.of("g"))
              .plannedFor(MON_13_APRIL)
              .type(SessionType.GROUP);

      assertThat(POLICY.under(CLAUSE, worker().add(group, TUE_7_APRIL).facts(), TUE_7_APRIL))
          .isEmpty();
    }

    @Test
    void leaver_isAskedNothingForWhatWasNotYetDecided() {
      var story = worker().rescheduled(MON_13_APRIL, MON_13_APRIL, WED_1_APRIL).left(THU_2_APRIL);

      POLICY.only(CLAUSE, story.facts(), THU_2_APRIL).is(Status.OPEN);
      assertThat(POLICY.under(CLAUSE, story.facts(), TUE_7_APRIL)).isEmpty();
    }

    @Test
    void leaver_keepsWhatWasDecided() {
      var facts = worker().planned(MON_13_APRIL, TUE_7_APRIL).left(TUE_7_APRIL).facts();

      POLICY.only(CLAUSE, facts, TUE_7_APRIL).is(Status.MISSED);
      POLICY.only(CLAUSE, facts, MON_20_APRIL).is(Status.MISSED);
    }

    @Test
    void sessionCalledOffOnItsDate_asksNothing() {
      var open = worker().rescheduled(MON_13_APRIL, MON_13_APRIL, WED_1_APRIL);
      POLICY.only(CLAUSE, open.facts(), WED_1_APRIL).is(Status.OPEN);

      open.add(cancellation(), THU_2_APRIL);
      assertThat(POLICY.under(CLAUSE, open.facts(), MON_13_APRIL)).isEmpty();
    }

    @Test
    void sessionCalledOffAfterItsDate_staysMissed() {
      var facts =
          worker()
              .rescheduled(MON_13_APRIL, MON_13_APRIL, WED_1_APRIL)
              .add(cancellation(), THU_2_APRIL.plusDays(1))
              .facts();

      POLICY.only(CLAUSE, facts, MON_13_APRIL).is(Status.MISSED).due(THU_2_APRIL);
    }

    private SessionCancelled.Builder cancellation() {
      return SessionCancelled.builder()
          .session(SessionId.of("s-2026-04-13"))
          .plannedFor(MON_13_APRIL)
          .by(Party.WORKER)
          .reason(CancellationReason.LEAVE);
    }

    @Test
    void sessionPlannedBeforeTheEmployment_asksFromItsBeginningOn() {
      var facts = Story.ofWorkerEmployed(TUE_7_APRIL).planned(MON_13_APRIL, WED_1_APRIL).facts();

      assertThat(POLICY.under(CLAUSE, facts, THU_2_APRIL)).isEmpty();
      POLICY.only(CLAUSE, facts, TUE_7_APRIL).is(Status.MET).due(THU_2_APRIL);
    }

    @Test
    void whatIsMissed_isSoFromTheDayAfterTheDate() {
      var facts = worker().rescheduled(MON_13_APRIL, MON_13_APRIL, WED_1_APRIL).facts();

      POLICY.only(CLAUSE, facts, THU_2_APRIL).is(Status.OPEN).due(THU_2_APRIL);
      POLICY.only(CLAUSE, facts, THU_2_APRIL.plusDays(1)).is(Status.MISSED);
    }
  }

  @Nested
  @Tag("notice:agreement-first")
  class AgreementFirst {
    private static final String CLAUSE = "agreement-first";

    @Test
    void agreementOnTheDayOfTheFirstSession_isInTime() {
      var facts = worker().contract(MON_13_APRIL).session(MON_13_APRIL).facts();

      POLICY
          .only(CLAUSE, facts, MON_13_APRIL)
          .is(Status.MET)
          .due(MON_13_APRIL)
          .opens(MON_5_JANUARY)
          .because(StepCode.EARLIEST, "2026-01-05");
    }

    @Test
    void agreementLaterOnTheSameDay_isTooLateWhereBothTimesAreKnown() {
      var session =
          SessionHeld.builder()
              .session(SessionId.of("s"))
              .type(SessionType.INDIVIDUAL)
              .mode(SessionMode.VIDEO)
              .minutes(60)
              .addAttendees(Story.WORKER)
              .at(LocalTime.of(10, 0));
      var story = worker().add(session, MON_13_APRIL);

      var late = ContractAgreed.builder().at(LocalTime.of(10, 1));
      POLICY.only(CLAUSE, story.add(late, MON_13_APRIL).facts(), MON_13_APRIL).is(Status.MISSED);
      var early = ContractAgreed.builder().at(LocalTime.of(9, 59));
      POLICY.only(CLAUSE, story.add(early, MON_13_APRIL).facts(), MON_13_APRIL).is(Status.MET);
    }

    @Test
    void laterSessions_askNothing() {
      var facts =
          worker()
              .session(TUE_7_APRIL)
              .contract(MON_13_APRIL)
              .session(TUE_14_APRIL)
              .planned(MON_20_APRIL, TUE_14_APRIL)
              .facts();

      POLICY.only(CLAUSE, facts, MON_20_APRIL).is(Status.MISSED).due(TUE_7_APRIL);
    }

    @Test
    void firstSessionOfTheNextEmployment_asksAnew() {
      var facts =
          worker()
              .contract(TUE_7_APRIL)
              .session(TUE_7_APRIL)
              .left(TUE_7_APRIL)
              .add(Employed.builder().role("social worker").team("team-1"), MON_13_APRIL)
              .session(TUE_14_APRIL)
              .facts();

      assertThat(POLICY.under(CLAUSE, facts, MON_20_APRIL))
          .extracting(Finding::getStatus)
          .containsExactly(Status.MET, Status.MISSED);
    }

    @Test
    void firstSessionThatIsCalledOff_leavesTheDutyToTheNext() {
      var story = worker().planned(TUE_14_APRIL, TUE_7_APRIL).planned(MON_20_APRIL, TUE_7_APRIL);

      POLICY.only(CLAUSE, story.facts(), MON_13_APRIL).due(TUE_14_APRIL);
      story.cancelled(TUE_14_APRIL, Party.WORKER, CancellationReason.SICKNESS);
      POLICY.only(CLAUSE, story.facts(), TUE_14_APRIL).is(Status.OPEN).due(MON_20_APRIL);
    }

    @Test
    void agreementBeforeAnyPlan_isMetForTheFirstSessionForGood() {
      var story = worker().contract(TUE_7_APRIL).planned(TUE_14_APRIL, TUE_7_APRIL);
      story.cancelled(TUE_14_APRIL, Party.WORKER, CancellationReason.SICKNESS);

      POLICY.only(CLAUSE, story.facts(), MON_20_APRIL).is(Status.MET).due(TUE_14_APRIL);
    }

    @Test
    void onlyTheFirstOfSeveralPlans_asks() {
      var facts =
          worker().planned(MON_20_APRIL, TUE_7_APRIL).planned(TUE_14_APRIL, TUE_7_APRIL).facts();

      POLICY.only(CLAUSE, facts, TUE_7_APRIL).is(Status.OPEN).due(TUE_14_APRIL);
      POLICY
          .only(
              CLAUSE,
              worker()
                  .planned(TUE_14_APRIL, TUE_7_APRIL)
                  .absent(AbsenceKind.SICKNESS, false, TUE_7_APRIL)
                  .facts(),
              TUE_7_APRIL)
          .is(Status.OPEN);
    }
  }

  @Nested
  @Tag("notice:allocated-first")
  class AllocatedFirst {
    private static final String CLAUSE = "allocated-first";

    private static Story allocated(LocalDate day) {
      return Story.ofCaseOpened(MON_5_JANUARY)
          .add(CaseAllocated.builder().worker(Story.WORKER), day);
    }

    @Test
    void allocatedAWeekBefore_isMet() {
      var facts = allocated(TUE_7_APRIL).discussed(TUE_14_APRIL).facts();

      POLICY.only(CLAUSE, facts, TUE_14_APRIL).is(Status.MET).due(TUE_7_APRIL);
    }

    @Test
    void allocatedLater_isMissed() {
      var facts = allocated(TUE_7_APRIL.plusDays(1)).discussed(TUE_14_APRIL).facts();

      POLICY.only(CLAUSE, facts, TUE_14_APRIL).is(Status.MISSED).closes(TUE_7_APRIL);
    }

    @Test
    void caseThatIsNotDiscussed_asksNothing() {
      assertThat(POLICY.under(CLAUSE, allocated(TUE_7_APRIL).facts(), MON_20_APRIL)).isEmpty();
    }
  }
}
