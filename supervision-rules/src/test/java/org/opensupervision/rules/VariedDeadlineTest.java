package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.practice.CheckInHeld;
import org.opensupervision.model.practice.FeedbackShared;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.variation.CaseVariationAgreed;
import org.opensupervision.model.variation.VariationAgreed;

/** Decisions that give a deadline more time, or notice less. */
class VariedDeadlineTest {
  private static final LocalDate EMPLOYED = LocalDate.of(2026, 1, 5);
  private static final LocalDate FROM = LocalDate.of(2026, 2, 2);
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);
  private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate FIVE_DAYS = LocalDate.of(2026, 4, 13);
  private static final LocalDate TEN_DAYS = LocalDate.of(2026, 4, 20);
  private static final String RECORD =
      "after: session held\nexpect: {event: record completed, record: personal record}\n";
  private static final Written CLAUSE =
      Written.clause(
          RECORD
              + "within: 5 working days\n"
              + "may vary: {to at most: 10 working days, agreed by: group manager}");
  private static final Written FREE =
      Written.clause(RECORD + "within: 5 working days\nmay vary: {agreed by: group manager}");

  private static Story worker() {
    return Story.ofWorkerEmployed(EMPLOYED);
  }

  private static Story varied(Story story, Extent to, LocalDate from, LocalDate until) {
    return story.varied(from, fact -> fact.to(to).until(until));
  }

  private static Story tenDays(LocalDate from, LocalDate until) {
    return varied(worker().session(THU_2_APRIL), Deciding.workingDays(10), from, until);
  }

  @Test
  void deadlineThatBeginsWhileItRuns_isTheLongerOne() {
    Story story = tenDays(FROM, UNTIL);

    CLAUSE
        .last(story, FIVE_DAYS.plusDays(1))
        .is(OPEN)
        .due(TEN_DAYS)
        .because(StepCode.VARIED_TO, "f-2", "within", "10 working days", "2026-02-02", "2026-05-31")
        .because(StepCode.COUNTED, "10 working days", "2026-04-02", "2026-04-20");
    CLAUSE.last(story, TEN_DAYS.plusDays(1)).is(OVERDUE).late(1);
    CLAUSE.last(worker().session(THU_2_APRIL), FIVE_DAYS.plusDays(1)).is(OVERDUE).due(FIVE_DAYS);
  }

  @Test
  void recordInTheNewTime_isMetAndAfterItLate() {
    CLAUSE
        .last(tenDays(FROM, UNTIL).personalRecord(THU_2_APRIL, TEN_DAYS), UNTIL)
        .is(MET)
        .due(TEN_DAYS)
        .because(StepCode.VARIED_TO, "10 working days");
    CLAUSE
        .last(tenDays(FROM, UNTIL).personalRecord(THU_2_APRIL, TEN_DAYS.plusDays(1)), UNTIL)
        .is(MET_LATE)
        .late(1);
  }

  @Test
  void deadlineThatBeganInThatTime_keepsItsTimeWhenTheDecisionIsOver() {
    CLAUSE.last(tenDays(FROM, THU_2_APRIL), TEN_DAYS).is(OPEN).due(TEN_DAYS);
    CLAUSE
        .last(tenDays(FROM, UNTIL).variationEnded(THU_2_APRIL.plusDays(1)), TEN_DAYS)
        .is(OPEN)
        .due(TEN_DAYS)
        .because(StepCode.VARIATION_OVER, "2026-04-02");
    CLAUSE
        .last(tenDays(FROM, UNTIL).variationEnded(THU_2_APRIL), TEN_DAYS)
        .is(OVERDUE)
        .due(FIVE_DAYS);
  }

  @Test
  void decisionThatComesWhenItWouldFirstBeBroken_isInTime() {
    LocalDate after = FIVE_DAYS.plusDays(1);

    CLAUSE.last(tenDays(after, UNTIL), after).is(OPEN).due(TEN_DAYS);
    CLAUSE.last(tenDays(after.plusDays(1), UNTIL), TEN_DAYS).is(OVERDUE).due(FIVE_DAYS);
    CLAUSE.last(tenDays(THU_2_APRIL.plusDays(1), FIVE_DAYS), after).is(OVERDUE).due(FIVE_DAYS);
  }

  @Test
  void secondDecision_putsItOffOnceMore() {
    LocalDate twelve = LocalDate.of(2026, 4, 22);
    Story story = varied(tenDays(FROM, THU_2_APRIL), Deciding.workingDays(12), TEN_DAYS, UNTIL);

    FREE.last(story, TEN_DAYS).is(OPEN).due(twelve).because(StepCode.VARIED_TO, "f-3");
  }

  @Test
  void shorterTime_isNotUsed() {
    Story story = varied(worker().session(THU_2_APRIL), Deciding.workingDays(3), FROM, UNTIL);

    CLAUSE.last(story, FIVE_DAYS).is(OPEN).due(FIVE_DAYS);
  }

  @Test
  void timeInOtherUnits_countsWhereTheClauseSetsNoLimit() {
    Story story = varied(worker().session(THU_2_APRIL), Extent.of(Term.ofWeeks(2)), FROM, UNTIL);

    FREE.last(story, FIVE_DAYS).is(OPEN).due(THU_2_APRIL.plusWeeks(2));
  }

  @Test
  void veryDay_isVariedToATerm() {
    var clause = Written.clause(RECORD + "may vary: {to at most: 2 calendar days}");
    Story story =
        varied(worker().session(THU_2_APRIL), Extent.of(Term.ofCalendarDays(1)), FROM, UNTIL);

    clause.last(story, THU_2_APRIL).due(THU_2_APRIL.plusDays(1));
    clause.last(worker().session(THU_2_APRIL), THU_2_APRIL).due(THU_2_APRIL);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refused(
            "too long",
            fact -> fact.to(Deciding.workingDays(11)),
            "it goes beyond 10 working days"),
        refused(
            "not comparable",
            fact -> fact.to(Extent.of(Term.ofWeeks(2))),
            "it goes beyond 10 working days"),
        refused(
            "an amount",
            fact -> fact.to(Deciding.events(2)),
            "it must say a term, such as 10 working days"),
        refused(
            "an interval",
            fact -> fact.every(Term.ofWorkingDays(7)),
            "it must say \"to\", since the clause has no interval"),
        refused(
            "waived",
            fact -> fact,
            "the clause must not be waived, only varied to 10 working days at the most"),
        refused(
            "another role",
            fact -> fact.to(Deciding.workingDays(7)).agreedBy("supervisor"),
            "it must be agreed by group manager"));
  }

  private static Arguments refused(
      String name, UnaryOperator<VariationAgreed.Builder> parts, String because) {
    return argumentSet(name, parts, because);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void decisionThatTheClauseDoesNotAllow_neverCountsAndIsTold(
      UnaryOperator<VariationAgreed.Builder> parts, String because) {
    Story story = worker().session(THU_2_APRIL).varied(FROM, parts);

    CLAUSE
        .last(story, FIVE_DAYS)
        .is(OPEN)
        .due(FIVE_DAYS)
        .because(StepCode.VARIATION_REFUSED, "f-2", because);
    assertThat(CLAUSE.supervision().check(story.facts()))
        .extracting(Problem::getMessage)
        .containsExactly("The decision of fact f-2 does not count: " + because + ".");
  }

  @Test
  void hours_areCountedToTheMinute() {
    var clause =
        Written.clause(
            "after: check-in held\nwithin: 48 hours\nexpect: feedback shared\n"
                + "may vary: {to at most: 72 hours}");
    LocalDate third = THU_2_APRIL.plusDays(3);
    Extent hours = Extent.of(Amount.ofHours(72));

    clause
        .last(checkedIn(hours, third, 10), third)
        .is(MET)
        .due(third)
        .because(StepCode.VARIED_TO, "within", "72 hours")
        .because(StepCode.HOURS, "72", "10:00", "2026-04-05");
    clause.last(checkedIn(hours, third, 11), third).is(MET_LATE).late(0);
    clause
        .last(checkedIn(Extent.of(Amount.ofMinutes(90)), third, 10), third)
        .is(MET_LATE)
        .because(StepCode.VARIATION_REFUSED, "it must say hours, such as 72 hours");
    clause
        .last(checkedIn(Extent.of(Amount.ofHours(73)), third, 10), third)
        .because(StepCode.VARIATION_REFUSED, "it goes beyond 72 hours");
  }

  @Test
  void moreHoursOfTheSameDay_countToo() {
    var clause =
        Written.clause(
            "after: check-in held\nwithin: 48 hours\nexpect: feedback shared\n"
                + "may vary: {to at most: 72 hours}");
    LocalDate second = THU_2_APRIL.plusDays(2);

    clause.last(checkedIn(Extent.of(Amount.ofHours(49)), second, 11), second).is(MET).due(second);
    clause.last(checkedIn(Extent.of(Amount.ofHours(24)), second, 10), second).is(MET).due(second);
    clause.last(checkedIn(Extent.of(Amount.ofHours(24)), second, 11), second).is(MET_LATE);
  }

  private static Story checkedIn(Extent to, LocalDate answered, int hour) {
    return varied(worker(), to, FROM, UNTIL)
        .add(CheckInHeld.builder().at(LocalTime.of(10, 0)), THU_2_APRIL)
        .add(FeedbackShared.builder().at(LocalTime.of(hour, 0)), answered);
  }

  @Test
  void firstDay_staysWhereItIs() {
    var clause =
        Written.clause(
            "after: check-in held\nnot before: 1 week\nwithin: 2 weeks\nexpect: feedback shared\n"
                + "may vary: {to at most: 4 weeks}");
    Story story =
        varied(worker().add(CheckInHeld.builder(), FROM), Extent.of(Term.ofWeeks(3)), FROM, UNTIL);

    clause
        .last(story, FROM.plusWeeks(2))
        .is(OPEN)
        .opens(FROM.plusWeeks(1))
        .due(FROM.plusWeeks(3))
        .because(StepCode.VARIED_TO, "3 weeks")
        .because(StepCode.EARLIEST, "1 week");
  }

  @Test
  void timeThatBeginsAnewAfterAnAbsence_isTheLongerOneToo() {
    String asked = RECORD + "within: 5 working days\nsuspended during: family leave\n";
    String vary = "may vary: {to at most: 10 working days}";
    LocalDate back = LocalDate.of(2026, 5, 5);
    Story story =
        tenDays(THU_2_APRIL, THU_2_APRIL)
            .absent(AbsenceKind.FAMILY_LEAVE, true, LocalDate.of(2026, 4, 9))
            .back(back);

    Written.clause(asked + vary)
        .last(story, back)
        .is(OPEN)
        .due(LocalDate.of(2026, 5, 19))
        .because(StepCode.VARIED_TO, "10 working days")
        .because(StepCode.COUNTED, "10 working days", "2026-05-05", "2026-05-19");
    Written.clause(asked + "on return: due within 2 working days\n" + vary)
        .last(story, back)
        .due(LocalDate.of(2026, 5, 7));
    Written.clause(asked + "on return: resumes\n" + vary)
        .last(story, back)
        .due(LocalDate.of(2026, 5, 14));
  }

  private static final Written NOTICE =
      Written.clause(
          "before: session held\nat least: 5 working days\nexpect: session planned\n"
              + "may vary: {to at least: 2 working days}");

  private static Story planned(LocalDate day, Extent to, LocalDate from) {
    return varied(worker(), to, from, UNTIL).planned(FIVE_DAYS, day).session(FIVE_DAYS);
  }

  @Test
  void shorterNotice_isEnoughWhileTheDecisionRuns() {
    LocalDate twoDaysBefore = LocalDate.of(2026, 4, 9);
    Extent two = Deciding.workingDays(2);

    NOTICE
        .last(planned(twoDaysBefore, two, FROM), FIVE_DAYS)
        .is(MET)
        .due(twoDaysBefore)
        .because(StepCode.VARIED_TO, "at least", "2 working days")
        .because(StepCode.NOTICE, "2 working days", "2026-04-13", "2026-04-09");
    NOTICE.last(planned(twoDaysBefore.plusDays(1), two, FROM), FIVE_DAYS).is(MISSED);
    NOTICE.last(planned(THU_2_APRIL, two, FROM), FIVE_DAYS).is(MET);
    NOTICE.last(planned(twoDaysBefore, two, THU_2_APRIL), FIVE_DAYS).is(MET);
  }

  @Test
  void noticeWhoseDayWasOverBefore_isMissedForGood() {
    LocalDate twoDaysBefore = LocalDate.of(2026, 4, 9);
    Extent two = Deciding.workingDays(2);

    NOTICE
        .last(planned(twoDaysBefore, two, THU_2_APRIL.plusDays(1)), FIVE_DAYS)
        .is(MISSED)
        .due(THU_2_APRIL);
    NOTICE
        .last(planned(twoDaysBefore, Deciding.workingDays(1), FROM), FIVE_DAYS)
        .is(MISSED)
        .because(StepCode.VARIATION_REFUSED, "it goes below 2 working days");
    NOTICE
        .last(planned(twoDaysBefore, two, FROM).variationEnded(THU_2_APRIL), FIVE_DAYS)
        .is(MISSED);
  }

  @Test
  void caseOfAChild_hasItsOwnDecisions() {
    var clause =
        Written.clause(
            "after: case opened\nwithin: 1 week\nexpect: case discussed\n"
                + "may vary: {to at most: 2 weeks}");
    Story story =
        Story.ofCaseOpened(FROM)
            .add(
                CaseVariationAgreed.builder()
                    .clause(Story.CLAUSE)
                    .to(Extent.of(Term.ofWeeks(2)))
                    .agreedBy("group manager"),
                FROM.plusDays(3));

    clause.last(story, FROM.plusDays(2)).is(OPEN).due(FROM.plusWeeks(1));
    clause.last(story, FROM.plusDays(3)).is(OPEN).due(FROM.plusWeeks(2));
  }
}
