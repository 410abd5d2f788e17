package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.time.Term;

/** Journals and clauses that are unusual, but allowed. */
class OddJournalsTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate MON_30_MARCH = LocalDate.of(2026, 3, 30);
  private static final LocalDate THU_30_APRIL = LocalDate.of(2026, 4, 30);

  private static final EventPattern PLANNED =
      EventPattern.builder().event("session planned").datedBy("planned for").build();

  private static List<Finding> under(
      Requirement asked, Optional<LocalDate> until, Story story, LocalDate asOf) {
    var clause = Asked.clause(0, Asked.Whom.EVERYBODY, asked, until);
    return Asked.under(List.of(clause)).assess(story.facts(), asOf).getFindings();
  }

  private static Recurrence monthly(EventPattern expected) {
    return Recurrence.builder()
        .addExpected(expected)
        .addStages(Stage.builder().every(Term.ofMonths(1)).build())
        .build();
  }

  @Test
  void stageThatTightens_tellsWhyTheDateIsNotTheCount() {
    var asked =
        Recurrence.builder()
            .addExpected(Asked.event("session held"))
            .addStages(
                Stage.builder().every(Term.ofMonths(2)).until(Term.ofWeeks(6)).build(),
                Stage.builder().every(Term.ofWeeks(1)).build())
            .build();

    var found =
        under(asked, Optional.empty(), Story.ofWorkerEmployed(MON_5_JANUARY), MON_2_MARCH).get(0);

    var why = found.getObligation().getExplanation();
    assertThat(found.getObligation().getDue()).contains(LocalDate.of(2026, 2, 15));
    assertThat(why.steps(StepCode.COUNTED).get(0).detail("date").orElseThrow().getText())
        .isEqualTo("2026-01-12");
    assertThat(why.steps(StepCode.TIGHTENED).get(0).detail("from").orElseThrow().getText())
        .isEqualTo("2026-02-16");
  }

  @Test
  void agreedIntervalAmongStages_isRefusedByName() {
    var asked =
        Recurrence.builder()
            .addExpected(Asked.event("session held"))
            .addStages(
                Stage.builder().every(Term.ofWeeks(1)).until(Term.ofWeeks(6)).build(),
                Stage.builder().build())
            .build();

    assertThatThrownBy(
            () ->
                under(asked, Optional.empty(), Story.ofWorkerEmployed(MON_5_JANUARY), MON_2_MARCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stages (2)");
  }

  @Test
  void clauseThatWillEnd_losesNothingBeforeItsEnd() {
    var asked = monthly(Asked.event("session held"));
    var story = Story.ofWorkerEmployed(MON_5_JANUARY);
    var until = Optional.of(MON_30_MARCH);

    assertThat(under(asked, until, story, LocalDate.of(2026, 2, 5)).get(0).getStatus())
        .isEqualTo(OPEN);
    assertThat(under(asked, until, story, MON_30_MARCH).get(0).getStatus()).isEqualTo(OVERDUE);
    assertThat(under(asked, until, story, MON_30_MARCH.plusDays(1)).get(0).getStatus())
        .isEqualTo(MISSED);
  }

  @Test
  void dutyOfTheLastDay_isStillOwedOnIt() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY).left(LocalDate.of(2026, 2, 5));

    story.asOf(LocalDate.of(2026, 2, 5)).last("frequency.monthly").is(OPEN);
    story.asOf(LocalDate.of(2026, 2, 6)).findsNothing("frequency.monthly");
  }

  @Test
  void whatWasMissed_isNotMetByWhatAnswersAnother() {
    var story =
        Story.ofPersonEmployed("team manager", MON_5_JANUARY)
            .absent(AbsenceKind.SICKNESS, false, MON_2_MARCH)
            .back(MON_30_MARCH)
            .absent(AbsenceKind.SICKNESS, false, LocalDate.of(2026, 4, 6))
            .coverArranged(LocalDate.of(2026, 4, 21));

    var found = story.asOf(THU_30_APRIL).under("frequency.supervisor-absent");

    assertThat(found).map(Finding::getStatus).containsExactly(MISSED, MET);
  }

  @Test
  void whatCameBackAfterLeaving_doesNotMeetWhatEndedThen() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .supervisorAssigned(MON_5_JANUARY)
            .left(MON_2_MARCH)
            .add(Employed.builder().role("social worker").team("team-1"), MON_30_MARCH)
            .contract(THU_30_APRIL);

    story.asOf(THU_30_APRIL).last("roles.contract").is(MISSED);
  }

  @Test
  void sicknessThatEndsOnTheFirstDayOfLeave_leavesThePersonOnLeave() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .absent(AbsenceKind.SICKNESS, false, LocalDate.of(2026, 1, 12))
            .absent(AbsenceKind.FAMILY_LEAVE, true, LocalDate.of(2026, 1, 19))
            .back(LocalDate.of(2026, 1, 19));

    story.asOf(MON_2_MARCH).last("frequency.monthly").is(SUSPENDED).hasNoDate();
  }

  @Test
  void absenceThatEndsOnItsFirstDay_isOver() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .back(LocalDate.of(2026, 1, 19))
            .absent(AbsenceKind.FAMILY_LEAVE, true, LocalDate.of(2026, 1, 19));

    story.asOf(LocalDate.of(2026, 1, 20)).last("frequency.monthly").is(OPEN);
  }

  @Test
  void employmentAnewOnTheLastDay_goesOn() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .left(MON_2_MARCH)
            .add(Employed.builder().role("social worker").team("team-1"), MON_2_MARCH);

    story.asOf(MON_30_MARCH).last("frequency.monthly").is(OVERDUE);
  }

  @Test
  void absenceThatTurnsIntoAnother_lastsFromItsFirstDay() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .absent(AbsenceKind.SICKNESS, false, MON_2_MARCH)
            .absent(AbsenceKind.ANNUAL_LEAVE, true, LocalDate.of(2026, 3, 23))
            .back(LocalDate.of(2026, 4, 6));

    story.asOf(LocalDate.of(2026, 4, 7)).last("frequency.return").is(OPEN);
  }

  @Test
  void leaverWhoNeverCameBack_isNotWaitedFor() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .cancelled(MON_2_MARCH, Party.WORKER, CancellationReason.SICKNESS)
            .left(MON_30_MARCH);

    story.asOf(THU_30_APRIL).findsNothing("frequency.reschedule-sickness");
  }

  @Test
  void laterPlanForAnEarlierDay_doesNotHideThePlanThatIsSeen() {
    var asked =
        Deadline.builder()
            .trigger(Asked.event("supervisor assigned"))
            .within(Term.ofWeeks(2))
            .addExpected(PLANNED)
            .build();
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .supervisorAssigned(MON_2_MARCH)
            .planned(LocalDate.of(2026, 3, 20), MON_2_MARCH)
            .planned(LocalDate.of(2026, 3, 19), MON_30_MARCH);

    var found = under(asked, Optional.empty(), story, LocalDate.of(2026, 3, 20)).get(0);

    assertThat(found.getStatus()).isEqualTo(MET_LATE);
    assertThat(found.getMetOn()).contains(LocalDate.of(2026, 3, 20));
    assertThat(found.getDaysLate()).isEqualTo(4);
  }

  @Test
  void sessionPlannedForADayToCome_countsOnThatDay() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY).planned(MON_30_MARCH, LocalDate.of(2026, 1, 20));

    var before = under(monthly(PLANNED), Optional.empty(), story, LocalDate.of(2026, 1, 21));
    var after = under(monthly(PLANNED), Optional.empty(), story, MON_30_MARCH);

    assertThat(before).map(Finding::getStatus).containsExactly(OPEN);
    assertThat(after).map(Finding::getStatus).containsExactly(MET_LATE, OPEN);
    assertThat(after.get(0).getDaysLate()).isEqualTo(53);
  }

  @Test
  void dayFarInTheFuture_countsTheIntervalsUpToIt() {
    var asked = monthly(Asked.event("session held"));
    var story = Story.ofWorkerEmployed(MON_5_JANUARY);

    var found = under(asked, Optional.empty(), story, LocalDate.of(9999, 12, 31)).get(0);

    assertThat(found.getIntervalsMissed()).isEqualTo(12 * 7973 + 11);
  }

  @Test
  void lastWeekOfACalendar_countsTheWorkingDaysThatItKnows() {
    var asked =
        Recurrence.builder()
            .addExpected(Asked.event("session held"))
            .addStages(Stage.builder().every(Term.ofWorkingDays(10)).build())
            .build();
    LocalDate lastDay = Standing.HULL.getCalendar().getLastDay();
    var story = Story.ofWorkerEmployed(lastDay.minusDays(30));

    var found = under(asked, Optional.empty(), story, lastDay).get(0);

    assertThat(found.getStatus()).isEqualTo(OVERDUE);
    assertThat(found.getIntervalsMissed()).isEqualTo(1);
  }

  @Test
  void dayThatNoNumberHolds_isRefused() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY);

    assertThatIllegalArgumentException().isThrownBy(() -> story.asOf(LocalDate.MAX));
  }

  @Test
  void qualityOfWhatHasNotHappened_isNotAskedFor() {
    var afterAbsence =
        EventPattern.builder()
            .event("session held")
            .following(Asked.event("absence ended"))
            .build();
    var asked =
        Quality.builder()
            .event(afterAbsence)
            .property(Comparison.of("minutes", Operator.AT_LEAST, "90"))
            .build();
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .add(AbsenceBegun.builder().kind(AbsenceKind.SICKNESS).planned(false), MON_2_MARCH)
            .add(AbsenceEnded.builder(), MON_30_MARCH);

    assertThat(under(asked, Optional.empty(), story, THU_30_APRIL)).isEmpty();
  }
}
