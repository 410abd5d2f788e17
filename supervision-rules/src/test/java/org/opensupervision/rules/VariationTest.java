package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.variation.VariationAgreed;

/** Decisions that give one person a longer interval, and those that do not count. */
class VariationTest {
  private static final LocalDate EMPLOYED = LocalDate.of(2026, 1, 5);
  private static final LocalDate SESSION = LocalDate.of(2026, 1, 20);
  private static final LocalDate AGREED = LocalDate.of(2026, 2, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 4, 30);
  private static final LocalDate MONTHLY_DUE = LocalDate.of(2026, 2, 20);
  private static final LocalDate VARIED_DUE = LocalDate.of(2026, 3, 3);
  private static final Term SIX_WEEKS = Term.ofWeeks(6);
  private static final String EVERY_MONTH = "expect: session held\nevery: 1 month\n";
  private static final Written CLAUSE =
      Written.clause(
          EVERY_MONTH
              + "may vary: {to at most: 6 weeks, agreed by: group manager,"
              + " with consent of: worker, for at most: 6 months}");
  private static final Written FREE =
      Written.clause(EVERY_MONTH + "may vary: {to at most: 6 weeks}");
  private static final Written FIXED = Written.clause(EVERY_MONTH);

  private static Story worker() {
    return Story.ofWorkerEmployed(EMPLOYED).session(SESSION);
  }

  private static VariationAgreed.Builder sixWeeks(VariationAgreed.Builder fact) {
    return fact.every(SIX_WEEKS).until(UNTIL).consented(true);
  }

  private static Story varied() {
    return worker().varied(AGREED, VariationTest::sixWeeks);
  }

  @Test
  void whileItRuns_theNewIntervalDecides() {
    CLAUSE
        .last(varied(), MONTHLY_DUE.plusDays(1))
        .is(OPEN)
        .due(VARIED_DUE)
        .because(StepCode.VARIED, "f-2", "6 weeks", "2026-02-01", "2026-04-30")
        .because(StepCode.COUNTED, "6 weeks", "2026-01-20", "2026-03-03");
    CLAUSE.last(varied(), VARIED_DUE.plusDays(1)).is(OVERDUE).late(1);
    FIXED.last(worker(), MONTHLY_DUE.plusDays(1)).is(OVERDUE).due(MONTHLY_DUE);
  }

  @Test
  void sessionInTheNewTime_isMet() {
    var found = CLAUSE.asOf(varied().session(VARIED_DUE), VARIED_DUE).under("clause");

    assertThat(found).extracting(Finding::getStatus).containsExactly(MET, MET, OPEN);
    assertThat(found.get(1).getObligation().getDue()).contains(VARIED_DUE);
    assertThat(CLAUSE.asOf(varied().session(VARIED_DUE.plusDays(1)), UNTIL).under("clause").get(1))
        .extracting(Finding::getStatus)
        .isEqualTo(MET_LATE);
  }

  @Test
  void lastDayOfTheDecision_isTheLastInTimeWhereTheOldIntervalIsOver() {
    LocalDate last = LocalDate.of(2026, 2, 24);
    Story story = worker().varied(SIX_WEEKS, AGREED, last);

    FREE.last(story, last).is(OPEN).due(last).because(StepCode.VARIATION_OVER, "f-2", "2026-02-24");
    FREE.last(story, last.plusDays(1)).is(OVERDUE).due(last);
  }

  @Test
  void endedEarly_isDueOnTheDayBeforeFromThenOn() {
    LocalDate ended = LocalDate.of(2026, 2, 27);
    Story story = varied().variationEnded(ended);

    CLAUSE.last(story, ended.minusDays(1)).is(OPEN).due(VARIED_DUE);
    CLAUSE
        .last(story, ended)
        .is(OVERDUE)
        .due(ended.minusDays(1))
        .because(StepCode.VARIATION_OVER, "2026-02-26");
  }

  @Test
  void gapThatIsStillInTimeUnderTheOldInterval_keepsItsDate() {
    LocalDate ended = LocalDate.of(2026, 2, 10);

    CLAUSE.last(varied().variationEnded(ended), ended).is(OPEN).due(MONTHLY_DUE);
  }

  @Test
  void decisionAfterTheBreach_comesTooLate() {
    Story late = worker().varied(MONTHLY_DUE.plusDays(2), VariationTest::sixWeeks);
    Story just = worker().varied(MONTHLY_DUE.plusDays(1), VariationTest::sixWeeks);

    CLAUSE.last(late, MONTHLY_DUE.plusDays(2)).is(OVERDUE).due(MONTHLY_DUE);
    CLAUSE.last(just, MONTHLY_DUE.plusDays(1)).is(OPEN).due(VARIED_DUE);
  }

  @Test
  void laterDecision_takesThePlaceOfTheOneThatRuns() {
    Story story = varied().varied(AGREED.plusDays(9), VariationTest::sixWeeks);
    Story shorter =
        varied()
            .varied(
                AGREED.plusDays(9),
                fact -> fact.every(Term.ofWeeks(5)).until(UNTIL).consented(true));

    CLAUSE.last(story, AGREED.plusDays(9)).due(VARIED_DUE).because(StepCode.VARIED, "f-3");
    CLAUSE.last(shorter, AGREED.plusDays(9)).due(SESSION.plusWeeks(5));
  }

  @Test
  void withoutALastDay_itRunsAsLongAsTheClauseAllows() {
    LocalDate last = LocalDate.of(2026, 8, 1);
    Story story =
        worker()
            .session(last.minusDays(35))
            .varied(AGREED, fact -> fact.every(SIX_WEEKS).consented(true));

    CLAUSE.last(story, last.minusDays(1)).is(OPEN).due(last);
    CLAUSE.last(story, last.plusDays(1)).is(OVERDUE).due(last);
  }

  @Test
  void onceItIsOver_theClauseIsAskedAsItStandsAndThatIsTold() {
    LocalDate session = LocalDate.of(2026, 5, 10);

    CLAUSE
        .last(varied().session(session), session.plusDays(20))
        .is(OPEN)
        .due(LocalDate.of(2026, 6, 10))
        .because(StepCode.VARIATION_OVER, "f-2", "2026-04-30");
  }

  @Test
  void newEmployment_hasNoDecisionOfTheOldOne() {
    Story story = varied().left(LocalDate.of(2026, 2, 10));
    LocalDate again = LocalDate.of(2026, 3, 2);
    story.add(Employed.builder().role("social worker").team("t"), again);

    CLAUSE.last(story, again).is(OPEN).due(again.plusMonths(1));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refused("beyond", fact -> fact.every(Term.ofWeeks(7)), "it goes beyond 6 weeks"),
        refused(
            "months beyond weeks", fact -> fact.every(Term.ofMonths(2)), "it goes beyond 6 weeks"),
        refused(
            "another role",
            fact -> fact.every(SIX_WEEKS).agreedBy("supervisor"),
            "it must be agreed by group manager"),
        refused(
            "no consent",
            fact -> fact.every(SIX_WEEKS).consented(false),
            "the worker must have consented"),
        refused(
            "waived",
            fact -> fact,
            "the clause must not be waived, only varied to 6 weeks at the most"),
        refused(
            "for too long",
            fact -> fact.every(SIX_WEEKS).until(LocalDate.of(2026, Month.AUGUST, 2)),
            "it runs for longer than 6 months"));
  }

  private static Arguments refused(
      String name, UnaryOperator<VariationAgreed.Builder> change, String because) {
    UnaryOperator<VariationAgreed.Builder> parts =
        fact -> change.apply(fact.consented(true).until(UNTIL));
    return argumentSet(name, parts, because);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void decisionThatTheClauseDoesNotAllow_neverCountsAndIsTold(
      UnaryOperator<VariationAgreed.Builder> parts, String because) {
    Story story = worker().varied(AGREED, parts);

    CLAUSE
        .last(story, AGREED)
        .is(OPEN)
        .due(MONTHLY_DUE)
        .because(StepCode.VARIATION_REFUSED, "f-2", "2026-02-01", because);
    assertThat(CLAUSE.supervision().check(story.facts()))
        .extracting(Problem::getCode, Problem::getMessage)
        .containsExactly(
            tuple(
                "facts.variation-refused",
                "The decision of fact f-2 does not count: " + because + "."));
  }

  @Test
  void consentThatWasNotRecorded_isNone() {
    Story story = worker().varied(SIX_WEEKS, AGREED, UNTIL);

    CLAUSE
        .last(story, AGREED)
        .due(MONTHLY_DUE)
        .because(StepCode.VARIATION_REFUSED, "the worker must have consented");
    FREE.last(story, AGREED).due(VARIED_DUE);
  }

  @Test
  void clauseThatMustNotBeVaried_isAskedAsItStands() {
    FIXED
        .last(varied(), AGREED)
        .due(MONTHLY_DUE)
        .because(StepCode.VARIATION_REFUSED, "the clause must not be varied");
  }

  @Test
  void decisionThatCounts_isNoProblem() {
    assertThat(CLAUSE.supervision().check(varied().facts())).isEmpty();
    assertThat(CLAUSE.supervision().check(varied().variationEnded(UNTIL).facts())).isEmpty();
  }

  @Test
  void refusedDecisionWhileNothingIsOwed_isToldToo() {
    var explanation =
        Written.clause(EVERY_MONTH + "applies to: {career stage: asye}")
            .whyNot(varied(), AGREED.plusDays(1));

    assertThat(explanation.steps(StepCode.VARIATION_REFUSED)).hasSize(1);
    assertThat(explanation.steps(StepCode.NOT_APPLICABLE)).hasSize(1);
  }
}
