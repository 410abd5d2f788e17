package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.StepCode;

/** What nothing can check is shown to those it is for, and never judged. */
class StatementTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final Written ANYBODY = Written.clause("statement: in good time");

  @Test
  void somebodyEmployed_hasItWithoutADate() {
    ANYBODY
        .last(Story.ofWorkerEmployed(MON_5_JANUARY), MON_2_MARCH)
        .is(Status.NOT_CHECKABLE)
        .hasNoDate()
        .because(StepCode.APPLIES, "2026-01-05")
        .because(StepCode.NOT_CHECKABLE, "in good time");
  }

  @Test
  void lastDayAtWork_isTheLastOnWhichItIsSaid() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY).left(MON_2_MARCH);

    ANYBODY.last(story, MON_2_MARCH).is(Status.NOT_CHECKABLE);
    ANYBODY.asOf(story, MON_2_MARCH.plusDays(1)).findsNothing("clause");
  }

  @Test
  void statementForSome_isNotSaidOfOthers() {
    var managers = Written.clause("statement: in good time\napplies to: {role: team manager}");
    var story = Story.ofWorkerEmployed(MON_5_JANUARY);

    managers.asOf(story, MON_2_MARCH).findsNothing("clause");
    assertThat(managers.whyNot(story, MON_2_MARCH).steps(StepCode.NOT_APPLICABLE)).hasSize(1);
  }

  @Test
  void statementAboutCases_isSaidOfCasesOnly() {
    var flagged =
        Written.clause("statement: in depth\nabout: cases\napplies to: {vulnerable: true}");

    flagged
        .last(Story.ofCaseOpened(MON_5_JANUARY).flagged(MON_5_JANUARY), MON_2_MARCH)
        .is(Status.NOT_CHECKABLE);
    flagged.asOf(Story.ofCaseOpened(MON_5_JANUARY), MON_2_MARCH).findsNothing("clause");
    flagged.asOf(Story.ofWorkerEmployed(MON_5_JANUARY), MON_2_MARCH).findsNothing("clause");
  }

  @Test
  void askedWhyNot_saysThatNothingCanCheckIt() {
    var why = ANYBODY.whyNot(Story.ofWorkerEmployed(MON_5_JANUARY), MON_2_MARCH);

    assertThat(why.steps(StepCode.NOT_CHECKABLE)).hasSize(1);
  }

  @Test
  void figures_countItAsUndecided() {
    var figures =
        ANYBODY
            .asOf(Story.ofWorkerEmployed(MON_5_JANUARY), MON_2_MARCH)
            .assessment()
            .getCompliance()
            .get(0);

    assertThat(figures.getUndecided()).isEqualTo(1);
    assertThat(figures.getDecided() + figures.getOpen()).isZero();
    assertThat(figures.getShare()).isEmpty();
  }
}
