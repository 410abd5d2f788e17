package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.WAIVED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.variation.CaseVariationAgreed;

/** Decisions that take a clause away for a time, whatever it asks. */
class WaiverTest {
  private static final LocalDate EMPLOYED = LocalDate.of(2026, 1, 5);
  private static final LocalDate FROM = LocalDate.of(2026, 2, 2);
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);
  private static final String VARY = "\nmay vary: {agreed by: group manager}";
  private static final Written GAP = Written.clause("expect: session held\nevery: 1 month" + VARY);
  private static final Written RECORD =
      Written.clause(
          "after: session held\nwithin: 5 working days\n"
              + "expect: {event: record completed, record: personal record}"
              + VARY);

  private static Story worker() {
    return Story.ofWorkerEmployed(EMPLOYED);
  }

  private static List<Status> statuses(Written clause, Story story, LocalDate asOf) {
    return clause.asOf(story, asOf).under("clause").stream().map(Finding::getStatus).toList();
  }

  @Test
  void gap_isWaivedAndBeginsAnewAfterwards() {
    Story story = worker().session(LocalDate.of(2026, 1, 20)).waived(FROM, UNTIL);

    GAP.last(story, FROM)
        .is(WAIVED)
        .hasNoDate()
        .because(StepCode.WAIVED, "f-2", "2026-02-02", "2026-05-31");
    assertThat(statuses(GAP, story, UNTIL)).containsExactly(MET, WAIVED);
    GAP.last(story, UNTIL.plusDays(1)).is(OPEN).due(LocalDate.of(2026, 7, 1));
    GAP.last(story, LocalDate.of(2026, 7, 2)).is(OVERDUE).late(1);
    assertThat(GAP.whyNot(story, FROM).steps(StepCode.WAIVED)).hasSize(1);
  }

  @Test
  void gapThatIsOverdueWhenItBegins_isMissed() {
    LocalDate late = LocalDate.of(2026, 2, 10);

    assertThat(statuses(GAP, worker().waived(late, UNTIL), late)).containsExactly(MISSED, WAIVED);
  }

  @Test
  void statedInterval_isLessThanAWaiver() {
    Story story = worker().varied(Term.ofWeeks(8), FROM, UNTIL);

    GAP.last(story, FROM).is(OPEN).due(EMPLOYED.plusWeeks(8)).because(StepCode.VARIED, "8 weeks");
  }

  @Test
  void endedOnItsFirstDay_isNoWaiver() {
    Story ended = worker().waived(FROM, UNTIL).variationEnded(FROM);
    Story other = worker().variationEnded(FROM).waived(FROM, UNTIL);

    GAP.last(ended, FROM).is(OPEN).due(EMPLOYED.plusMonths(1));
    GAP.last(other, FROM).is(OPEN).due(EMPLOYED.plusMonths(1));
  }

  @Test
  void deadlineThatOpensInThatTime_isWaivedForGood() {
    LocalDate session = LocalDate.of(2026, 4, 2);
    Story story = worker().waived(FROM, UNTIL).session(session);

    RECORD
        .last(story, session)
        .is(WAIVED)
        .due(LocalDate.of(2026, 4, 13))
        .because(StepCode.WAIVED, "f-1");
    RECORD.last(story, UNTIL.plusDays(60)).is(WAIVED);
    RECORD.last(story.personalRecord(session, session), session).is(WAIVED);
    RECORD.last(worker().session(session), session.plusDays(20)).is(OVERDUE);
  }

  @Test
  void deadlineThatWouldBeBrokenInThatTime_isWaived() {
    LocalDate last = LocalDate.of(2026, 1, 30);
    Story story = worker().session(LocalDate.of(2026, 1, 26)).waived(FROM, UNTIL);

    RECORD.last(story, last).is(OPEN).due(FROM);
    RECORD.last(story, FROM).is(WAIVED);
    RECORD.last(story, UNTIL.plusDays(9)).is(WAIVED);
  }

  @Test
  void deadlineThatWasBrokenBefore_staysOverdue() {
    LocalDate session = LocalDate.of(2026, 1, 12);
    Story story = worker().session(session).waived(FROM, UNTIL);

    RECORD.last(story, FROM).is(OVERDUE).due(LocalDate.of(2026, 1, 19));
    RECORD
        .last(worker().session(session).personalRecord(session, session).waived(FROM, UNTIL), FROM)
        .is(MET);
  }

  @Test
  void eventsOfThatTime_areNotLookedAt() {
    var clause = Written.clause("each: session held\nlasts: at least 90 minutes" + VARY);
    Story story =
        worker()
            .session(FROM.minusDays(1), SessionType.INDIVIDUAL, 30)
            .session(FROM, SessionType.INDIVIDUAL, 30)
            .session(UNTIL, SessionType.INDIVIDUAL, 120)
            .session(UNTIL.plusDays(1), SessionType.INDIVIDUAL, 120)
            .waived(FROM, UNTIL);

    assertThat(statuses(clause, story, UNTIL.plusDays(9)))
        .containsExactly(MISSED, WAIVED, WAIVED, MET);
  }

  @Test
  void noticeForADayInThatTime_isNotAsked() {
    var clause =
        Written.clause(
            "before: session held\nat least: 5 working days\nexpect: session planned" + VARY);
    Story story =
        worker().session(FROM.minusDays(1)).session(FROM.plusDays(20)).waived(FROM, UNTIL);

    assertThat(statuses(clause, story, FROM.plusDays(20))).containsExactly(MISSED, WAIVED);
  }

  @Test
  void periodsOfThatTime_areWaivedUnlessReachedBefore() {
    var clause = Written.clause("expect: session held\nat least: 1\nper: month" + VARY);
    LocalDate from = LocalDate.of(2026, 3, 10);
    Story story =
        worker()
            .session(LocalDate.of(2026, 3, 9))
            .session(LocalDate.of(2026, 4, 9))
            .waived(from, LocalDate.of(2026, 5, 1));

    assertThat(statuses(clause, story, LocalDate.of(2026, 6, 30)))
        .containsExactly(MISSED, MET, WAIVED, WAIVED, OPEN);
    assertThat(statuses(clause, story, LocalDate.of(2026, 7, 1)))
        .containsExactly(MISSED, MET, WAIVED, WAIVED, MISSED, OPEN);
  }

  @Test
  void limitOfThatTime_isNotAsked() {
    var clause = Written.clause("expect: session held\nat most: 1\nper: month" + VARY);
    Story story = worker().session(FROM).session(FROM.plusDays(1)).waived(FROM, FROM.plusDays(3));

    assertThat(statuses(clause, story, LocalDate.of(2026, 3, 1)))
        .containsExactly(MET, WAIVED, OPEN);
  }

  @Test
  void otherIntervalForADeadline_waivesNothing() {
    LocalDate session = LocalDate.of(2026, 4, 2);
    Story story = worker().varied(Term.ofWeeks(8), FROM, UNTIL).session(session);

    RECORD
        .last(story, session)
        .is(OPEN)
        .due(LocalDate.of(2026, 4, 13))
        .because(StepCode.VARIATION_REFUSED, "f-1");
  }

  @Test
  void whyNothingIsOwedAfterwards_isStillTheWaiver() {
    Story story = worker().waived(FROM, UNTIL).session(LocalDate.of(2026, 4, 2));

    assertThat(RECORD.whyNot(story, LocalDate.of(2026, 8, 1)).steps(StepCode.WAIVED)).hasSize(1);
  }

  @Test
  void waivedLimitOfAnUnknownShare_tellsNoNumbers() {
    var clause =
        Written.clause("expect: session held\nat most: 20\nper: month\npro rata: fte" + VARY);
    Story story = worker().session(FROM).waived(FROM, UNTIL);
    var waived =
        clause.asOf(story, LocalDate.of(2026, 3, 1)).under("clause").stream()
            .filter(found -> found.getStatus() == WAIVED)
            .toList();

    assertThat(waived)
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(found.getObligation().getExplanation().steps(StepCode.SUM)).isEmpty());
  }

  @Test
  void waivedDeadline_staysWaivedWhileItsClockStandsStill() {
    var clause =
        Written.clause(
            "after: session held\nwithin: 5 working days\nexpect: record completed\n"
                + "suspended during: family leave"
                + VARY);
    LocalDate session = FROM.plusDays(3);
    LocalDate leave = FROM.plusDays(5);
    Story story =
        worker()
            .waived(FROM, FROM.plusDays(4))
            .session(session)
            .absent(AbsenceKind.FAMILY_LEAVE, true, leave);

    clause.last(story, session).is(WAIVED);
    clause.last(story, leave.plusDays(3)).is(WAIVED);
  }

  @Test
  void stretchesAndWork_beginAnewAfterwards() {
    var stretch = Written.clause("expect: session held\nat least: 2\nin any: 3 months" + VARY);
    var work =
        Written.clause(
            "expect: session held\nat least: 1\nfor every: 2\nof: observation held" + VARY);
    Story story = worker().waived(FROM, UNTIL);

    stretch.last(story, FROM).is(WAIVED);
    stretch.last(story, UNTIL.plusDays(1)).is(OPEN).due(LocalDate.of(2026, 9, 1));
    work.last(story, FROM).is(WAIVED).hasNoDate();
    work.asOf(story, UNTIL.plusDays(1)).findsNothing("clause");
  }

  @Test
  void waivedDuties_countNeitherAsMetNorAsMissed() {
    LocalDate session = LocalDate.of(2026, 4, 2);
    Story story = worker().waived(FROM, UNTIL).session(session).session(session.plusDays(1));
    Compliance figures = RECORD.asOf(story, UNTIL).assessment().getCompliance().get(0);

    assertThat(figures.getDecided()).isZero();
    assertThat(figures.getUndecided()).isEqualTo(2);
    assertThat(figures.getShare()).isEmpty();
  }

  @Test
  void caseOfAChild_hasItsOwnDecisions() {
    var clause = Written.clause("expect: case discussed\nevery: 2 months" + VARY);
    Story story =
        Story.ofCaseOpened(EMPLOYED)
            .add(
                CaseVariationAgreed.builder().clause(Story.CLAUSE).agreedBy("group manager"), FROM);

    clause.last(story, FROM).is(WAIVED);
    clause.last(story, FROM.minusDays(1)).is(OPEN).due(LocalDate.of(2026, 3, 5));
  }
}
