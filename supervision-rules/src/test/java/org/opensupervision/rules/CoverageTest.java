package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.explanation.FindingText;

/** What must be covered over several sessions, by an example policy. */
class CoverageTest {
  private static final TestPolicy POLICY = TestPolicy.named("functions.yaml");
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate TUE_3_FEBRUARY = LocalDate.of(2026, 2, 3);
  private static final LocalDate TUE_3_MARCH = LocalDate.of(2026, 3, 3);
  private static final LocalDate TUE_7_APRIL = LocalDate.of(2026, 4, 7);
  private static final LocalDate MON_1_JUNE = LocalDate.of(2026, 6, 1);

  private static Story worker() {
    return Story.ofWorkerEmployed(MON_5_JANUARY);
  }

  @Nested
  @Tag("functions:three.in-a-row")
  class InARow {
    private static final String CLAUSE = "three.in-a-row";

    @Test
    void twoSessions_askNothingYet() {
      var facts = worker().sessionOn(TUE_3_FEBRUARY).sessionOn(TUE_3_MARCH, "support").facts();

      assertThat(POLICY.under(CLAUSE, facts, MON_1_JUNE)).isEmpty();
      assertThat(
              ExplanationText.of(
                  POLICY.supervision().whyNot(facts, Story.WORKER, POLICY.id(CLAUSE), MON_1_JUNE)))
          .endsWith("Nothing is owed yet: \"one to one, 3 in a row\" has not happened.");
    }

    @Test
    void threeSessionsWithEverything_areMet() {
      var facts =
          worker()
              .sessionOn(TUE_3_FEBRUARY, "support", "development")
              .sessionOn(TUE_3_MARCH, "support")
              .sessionOn(TUE_7_APRIL, "accountability")
              .facts();

      POLICY
          .only(CLAUSE, facts, MON_1_JUNE)
          .is(Status.MET)
          .due(TUE_7_APRIL)
          .because(StepCode.ACROSS, "2026-02-03", "support, development")
          .because(StepCode.ACROSS, "2026-03-03", "support")
          .because(StepCode.ACROSS, "2026-04-07", "accountability");
    }

    @Test
    void everySessionFromTheThirdOn_isLookedAt() {
      var facts =
          worker()
              .sessionOn(TUE_3_FEBRUARY, "support", "development")
              .sessionOn(TUE_3_MARCH, "support")
              .sessionOn(TUE_7_APRIL, "accountability")
              .sessionOn(MON_1_JUNE, "support")
              .facts();

      var found = POLICY.under(CLAUSE, facts, MON_1_JUNE);
      assertThat(found).hasSize(2);
      new Standing.Answer(found.get(1))
          .is(Status.MISSED)
          .due(MON_1_JUNE)
          .because(StepCode.LACKING, "covered", "development");
    }

    @Test
    void sessionThatSaysNothing_leavesTheRestUnknown() {
      var facts =
          worker()
              .sessionOn(TUE_3_FEBRUARY, "support", "development")
              .sessionOn(TUE_3_MARCH)
              .sessionOn(TUE_7_APRIL, "support")
              .facts();

      POLICY
          .only(CLAUSE, facts, MON_1_JUNE)
          .is(Status.UNKNOWN)
          .because(StepCode.LACKING, "covered", "accountability")
          .because(StepCode.MISSING, "covered");
    }

    @Test
    void sessionsOfAnEarlierEmployment_doNotCount() {
      var facts =
          worker()
              .sessionOn(TUE_3_FEBRUARY, "support")
              .sessionOn(TUE_3_MARCH, "development")
              .left(TUE_3_MARCH)
              .add(Employed.builder().role("social worker").team("team-1"), TUE_7_APRIL)
              .sessionOn(TUE_7_APRIL, "accountability")
              .facts();

      assertThat(POLICY.under(CLAUSE, facts, MON_1_JUNE)).isEmpty();
    }

    @Test
    void absenceBetweenSessions_breaksNoRow() {
      var facts =
          worker()
              .sessionOn(TUE_3_FEBRUARY, "support")
              .sessionOn(TUE_3_MARCH, "development")
              .absent(AbsenceKind.SICKNESS, false, TUE_3_MARCH.plusDays(2))
              .back(TUE_7_APRIL)
              .sessionOn(TUE_7_APRIL, "accountability")
              .facts();

      POLICY.only(CLAUSE, facts, MON_1_JUNE).is(Status.MET);
    }
  }

  @Nested
  @Tag("functions:quarter")
  class OverMonths {
    private static final String CLAUSE = "quarter";

    @Test
    void everyMember_isADutyOfItsOwn() {
      var facts = worker().sessionOn(TUE_3_FEBRUARY, "support", "emotional needs").facts();

      var found = POLICY.under(CLAUSE, facts, TUE_3_MARCH);
      assertThat(found)
          .extracting(one -> one.getObligation().getId())
          .containsExactlyInAnyOrder(
              "functions:quarter/worker/f-0/support",
              "functions:quarter/worker/f-0/accountability",
              "functions:quarter/worker/f-0/emotional%20needs",
              "functions:quarter/worker/f-1/support",
              "functions:quarter/worker/f-1/emotional%20needs");
      assertThat(found)
          .filteredOn(one -> one.getStatus() == Status.OPEN)
          .map(FindingText::of)
          .containsExactly(
              "functions:quarter about worker (accountability): due Sunday 5 April 2026, open.",
              "functions:quarter about worker (support): due Sunday 3 May 2026, open.",
              "functions:quarter about worker (emotional needs): due Sunday 3 May 2026, open.");
    }

    @Test
    void memberLeftOut_isOverdueWhileOthersAreNot() {
      var facts =
          worker()
              .sessionOn(TUE_3_FEBRUARY, "support", "emotional needs")
              .sessionOn(TUE_7_APRIL, "support", "emotional needs")
              .facts();

      var overdue =
          POLICY.under(CLAUSE, facts, TUE_7_APRIL).stream()
              .filter(one -> one.getStatus() == Status.OVERDUE)
              .toList();
      assertThat(overdue).hasSize(1);
      new Standing.Answer(overdue.get(0))
          .due(LocalDate.of(2026, 4, 5))
          .late(2)
          .because(StepCode.MEMBER, "accountability", "one to one")
          .because(StepCode.COUNTED, "3 months");
    }

    @Test
    void memberThatComesBackLate_isMetLate() {
      var facts = worker().sessionOn(TUE_7_APRIL, "accountability").facts();

      assertThat(POLICY.under(CLAUSE, facts, TUE_7_APRIL))
          .filteredOn(one -> one.getStatus() == Status.MET_LATE)
          .singleElement()
          .satisfies(one -> assertThat(one.getObligation().getMember()).contains("accountability"));
    }
  }
}
