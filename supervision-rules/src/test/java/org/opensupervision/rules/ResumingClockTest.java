package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.session.ObservationFocus;

/** Clocks that go on where they stood, and absences that stop deadlines and amounts. */
class ResumingClockTest {
  private static final LocalDate EMPLOYED = LocalDate.of(2026, 1, 5);
  private static final LocalDate SESSION = LocalDate.of(2026, 1, 20);
  private static final LocalDate AWAY = LocalDate.of(2026, 2, 2);
  private static final LocalDate BACK = LocalDate.of(2026, 5, 11);

  /** 19 days were left, 2 to 20 February, and the first of them is the day of the return. */
  private static final LocalDate RESUMED = LocalDate.of(2026, 5, 29);

  private static final String LEAVE = "suspended during: family leave\n";
  private static final Written GAP =
      Written.clause("expect: session held\nevery: 1 month\n" + LEAVE + "on return: resumes");
  private static final String RECORD =
      "after: session held\nwithin: 5 working days\n"
          + "expect: {event: record completed, record: personal record}\n"
          + LEAVE;
  private static final Written ANEW = Written.clause(RECORD);
  private static final Written RESUMING = Written.clause(RECORD + "on return: resumes");
  private static final Written SOON = Written.clause(RECORD + "on return: due within 1 week");
  private static final LocalDate HELD = LocalDate.of(2026, 4, 2);
  private static final LocalDate LEFT = LocalDate.of(2026, 4, 9);
  private static final LocalDate RETURNED = LocalDate.of(2026, 5, 5);

  private static Story worker() {
    return Story.ofWorkerEmployed(EMPLOYED);
  }

  private static Story away(Story story, LocalDate day) {
    return story.absent(AbsenceKind.FAMILY_LEAVE, true, day);
  }

  private static List<Status> statuses(Written clause, Story story, LocalDate asOf) {
    return clause.asOf(story, asOf).under("clause").stream().map(Finding::getStatus).toList();
  }

  @Test
  void gap_goesOnWhereItStood() {
    Story story = away(worker().session(SESSION), AWAY);

    GAP.last(story, AWAY.minusDays(1)).is(OPEN).due(LocalDate.of(2026, 2, 20));
    GAP.last(story, AWAY).is(SUSPENDED).hasNoDate().because(StepCode.SUSPENDED, "2026-02-02");
    GAP.last(story.back(BACK), BACK)
        .is(OPEN)
        .due(RESUMED)
        .because(StepCode.RESUMED, "2026-02-02", "2026-05-10")
        .because(StepCode.COUNTED, "2026-02-20");
    GAP.last(story, RESUMED.plusDays(1)).is(OVERDUE).late(1);
    assertThat(statuses(GAP, story.session(RESUMED), RESUMED)).containsExactly(MET, MET, OPEN);
  }

  @Test
  void gapThatWasOverdue_isOverdueAgain() {
    Story story = away(worker().session(SESSION), LocalDate.of(2026, 3, 1));

    GAP.last(story, LocalDate.of(2026, 3, 1)).is(SUSPENDED);
    GAP.last(story.back(BACK), BACK).is(OVERDUE).due(LocalDate.of(2026, 2, 20));
  }

  @Test
  void gapWithNothingLeft_isOverdueOnTheDayOfReturn() {
    Story story = away(worker().session(SESSION), LocalDate.of(2026, 2, 21)).back(BACK);

    GAP.last(story, BACK).is(OVERDUE).due(BACK.minusDays(1)).late(1);
  }

  @Test
  void sessionDuringTheLeave_endsTheGap() {
    Story story = away(worker().session(SESSION), AWAY).session(AWAY.plusDays(30)).back(BACK);

    assertThat(statuses(GAP, story, BACK)).containsExactly(MET, MET, OPEN);
    GAP.last(story, BACK).due(BACK.minusDays(1).plusDays(31));
  }

  @Test
  void stages_goOnWhereTheyStood() {
    var staged =
        Written.clause(
            "expect: session held\nevery: [1 week until 6 weeks, 1 month]\n"
                + LEAVE
                + "on return: resumes");
    Story story = away(worker(), AWAY).back(BACK).session(BACK);

    staged.last(story, BACK).due(LocalDate.of(2026, 5, 18)).because(StepCode.STAGE, "2026-05-24");
    LocalDate later = LocalDate.of(2026, 5, 20);
    staged.last(story.session(later), later).due(LocalDate.of(2026, 6, 20));
  }

  @Test
  void leaverOnLeave_owesNothingAnyMore() {
    Story story = away(worker().session(SESSION), AWAY).left(AWAY.plusDays(9));

    assertThat(statuses(GAP, story, AWAY.plusDays(10))).containsExactly(MET);
    Story late = away(worker(), LocalDate.of(2026, 2, 20)).left(LocalDate.of(2026, 3, 1));
    assertThat(statuses(GAP, late, LocalDate.of(2026, 3, 2))).containsExactly(MISSED);
  }

  private static Story record() {
    return away(worker().session(HELD), LEFT);
  }

  @Test
  void deadline_standsStillWhileTheWorkerIsAway() {
    ANEW.last(record(), LEFT.minusDays(1)).is(OPEN).due(LocalDate.of(2026, 4, 13));
    ANEW.last(record(), LEFT).is(SUSPENDED).hasNoDate().because(StepCode.SUSPENDED, "2026-04-09");
    ANEW.last(record(), RETURNED.minusDays(1)).is(SUSPENDED);
  }

  @Test
  void deadlineOnReturn_beginsAnew() {
    LocalDate due = LocalDate.of(2026, 5, 12);
    Story story = record().back(RETURNED);

    ANEW.last(story, RETURNED).is(OPEN).due(due).because(StepCode.RETURNED, "2026-05-05");
    ANEW.last(story, due.plusDays(1)).is(OVERDUE).late(1);
    assertThat(statuses(ANEW, story.personalRecord(HELD, due), due)).containsExactly(MET);
  }

  @Test
  void deadlineThatResumes_hasTheDaysThatWereLeft() {
    LocalDate due = LocalDate.of(2026, 5, 7);
    Story story = record().back(RETURNED);

    RESUMING
        .last(story, RETURNED)
        .is(OPEN)
        .due(due)
        .because(StepCode.RESUMED, "2026-04-09", "2026-05-04");
    RESUMING.last(story, due.plusDays(1)).is(OVERDUE);
    assertThat(statuses(RESUMING, story.personalRecord(HELD, due.plusDays(1)), due.plusDays(1)))
        .containsExactly(MET_LATE);
  }

  @Test
  void deadlineWithATimeOnReturn_isDueInIt() {
    SOON.last(record().back(RETURNED), RETURNED).is(OPEN).due(RETURNED.plusWeeks(1));
    SOON.last(worker().session(HELD), HELD).due(LocalDate.of(2026, 4, 13));
  }

  @Test
  void whatIsDoneDuringTheLeave_isInTime() {
    LocalDate day = LocalDate.of(2026, 4, 29);

    assertThat(statuses(ANEW, record().personalRecord(HELD, day), day)).containsExactly(MET);
    ANEW.last(record().personalRecord(HELD, day).back(RETURNED), RETURNED).is(MET).due(day);
  }

  @Test
  void deadlineThatWasOverdue_isOverdueAgain() {
    LocalDate gone = LocalDate.of(2026, 4, 15);
    Story story = away(worker().session(HELD), gone);

    ANEW.last(story, gone).is(SUSPENDED);
    ANEW.last(story.back(RETURNED), RETURNED).is(OVERDUE).due(LocalDate.of(2026, 4, 13));
    RESUMING.last(story, RETURNED).is(OVERDUE).due(LocalDate.of(2026, 4, 13));
  }

  @Test
  void triggerDuringTheLeave_countsFromTheReturn() {
    Story story = away(worker(), AWAY).session(HELD).back(RETURNED);

    ANEW.last(story, HELD).is(SUSPENDED);
    ANEW.last(story, RETURNED).due(LocalDate.of(2026, 5, 12));
    RESUMING.last(story, RETURNED).due(LocalDate.of(2026, 5, 11));
  }

  @Test
  void deadlineOfTheVeryDay_isDueOnTheDayOfReturn() {
    String day = "after: supervisor assigned\nexpect: contract agreed\n" + LEAVE;
    Story story = away(worker(), AWAY).supervisorAssigned(AWAY.plusDays(5)).back(BACK);

    Written.clause(day).last(story, BACK).is(OPEN).due(BACK);
    Written.clause(day + "on return: resumes").last(story, BACK).is(OPEN).due(BACK);
    Written.clause(day).last(story, BACK.plusDays(1)).is(OVERDUE);
  }

  @Test
  void leaverDuringTheLeave_owesNoContract() {
    var clause =
        Written.clause(
            "after: supervisor assigned\nwithin: 1 week\nexpect: contract agreed\n" + LEAVE);
    Story story = worker().supervisorAssigned(AWAY.minusDays(3));

    clause
        .asOf(away(story, AWAY).left(AWAY.plusDays(30)), AWAY.plusDays(31))
        .findsNothing("clause");
    Story late = worker().supervisorAssigned(EMPLOYED);
    assertThat(statuses(clause, away(late, AWAY).left(AWAY.plusDays(9)), AWAY.plusDays(10)))
        .containsExactly(MISSED);
  }

  @Test
  void period_isSuspendedUnlessTheAmountIsThere() {
    var clause = Written.clause("expect: session held\nat least: 1\nper: month\n" + LEAVE);
    LocalDate from = LocalDate.of(2026, 3, 10);
    Story story = away(worker().session(LocalDate.of(2026, 2, 3)), from);
    story.back(LocalDate.of(2026, 4, 20));

    clause.last(story, from.minusDays(1)).is(OPEN).due(LocalDate.of(2026, 3, 31));
    clause
        .last(story, from)
        .is(SUSPENDED)
        .due(LocalDate.of(2026, 3, 31))
        .because(StepCode.SUSPENDED, "2026-03-10");
    assertThat(statuses(clause, story, LocalDate.of(2026, 4, 25))).containsExactly(MET, SUSPENDED);
    assertThat(statuses(clause, story, LocalDate.of(2026, 5, 2))).containsExactly(MET, OPEN);
    assertThat(statuses(clause, story.session(LocalDate.of(2026, 4, 25)), LocalDate.of(2026, 6, 1)))
        .containsExactly(MET, MET, MISSED, OPEN);
  }

  @Test
  void stretchesAndWork_beginAnewWithTheReturn() {
    var stretch = Written.clause("expect: session held\nat least: 2\nin any: 3 months\n" + LEAVE);
    var work =
        Written.clause(
            "expect: session held\nat least: 1\nfor every: 2\nof: observation held\n" + LEAVE);
    Story story = away(worker().observed(ObservationFocus.PRACTICE, SESSION), AWAY);

    stretch.last(story, AWAY).is(SUSPENDED).hasNoDate();
    work.last(story, AWAY).is(SUSPENDED);
    story.back(BACK).observed(ObservationFocus.PRACTICE, BACK);
    stretch.last(story, BACK).is(OPEN).due(LocalDate.of(2026, 8, 11));
    work.asOf(story, BACK).findsNothing("clause");
    work.last(story.observed(ObservationFocus.PRACTICE, BACK.plusDays(1)), BACK.plusDays(2))
        .is(OVERDUE)
        .due(BACK.plusDays(1));
  }
}
