package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.explanation.StepCode;

/** Clocks that stand still while somebody is away, and what is owed on return. */
class SuspensionTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate AWAY = LocalDate.of(2026, 2, 2);
  private static final LocalDate BACK = LocalDate.of(2026, 5, 11);
  private static final String EVERY_MONTH = "expect: session held\nevery: 1 month\n";
  private static final String LEAVE = "suspended during: [family leave, career break]\n";
  private static final Written ANEW = Written.clause(EVERY_MONTH + LEAVE);
  private static final Written SOON =
      Written.clause(EVERY_MONTH + LEAVE + "on return: due within 5 working days");

  private static Story away() {
    return Story.ofWorkerEmployed(FIRST_DAY).absent(AbsenceKind.FAMILY_LEAVE, true, AWAY);
  }

  @Test
  void whileAway_nothingIsOwedAndItIsTold() {
    var found = ANEW.asOf(away(), AWAY).under("clause");

    assertThat(found).extracting(Finding::getStatus).containsExactly(SUSPENDED);
    ANEW.last(away(), AWAY.plusDays(50))
        .is(SUSPENDED)
        .hasNoDate()
        .because(StepCode.SUSPENDED, "2026-02-02");
    assertThat(ANEW.whyNot(away(), AWAY).steps(StepCode.SUSPENDED)).hasSize(1);
  }

  @Test
  void dayOfReturn_startsTheClockAnew() {
    ANEW.last(away().back(BACK), BACK)
        .is(OPEN)
        .due(BACK.plusMonths(1))
        .because(StepCode.RETURNED, "2026-05-11");
  }

  @Test
  void dueWithin_isCountedFromTheReturn() {
    LocalDate due = LocalDate.of(2026, 5, 18);

    SOON.last(away().back(BACK), BACK)
        .is(OPEN)
        .due(due)
        .because(StepCode.COUNTED, "5 working days");
    SOON.last(away().back(BACK), due.plusDays(1)).is(OVERDUE).late(1);
    SOON.last(away().back(BACK).session(due), due).is(OPEN).due(due.plusMonths(1));
    assertThat(SOON.asOf(away().back(BACK).session(due), due).under("clause"))
        .extracting(Finding::getStatus)
        .containsExactly(MET, OPEN);
  }

  @Test
  void newStarter_hasTheIntervalAndNotTheTimeOfReturn() {
    SOON.last(Story.ofWorkerEmployed(FIRST_DAY), FIRST_DAY).due(FIRST_DAY.plusMonths(1));
  }

  @Test
  void overdueWhenTheLeaveBegins_isMissed() {
    var story =
        Story.ofWorkerEmployed(FIRST_DAY)
            .absent(AbsenceKind.FAMILY_LEAVE, true, FIRST_DAY.plusMonths(2));

    assertThat(ANEW.asOf(story, FIRST_DAY.plusMonths(3)).under("clause"))
        .extracting(Finding::getStatus)
        .containsExactlyInAnyOrder(MISSED, SUSPENDED);
  }

  @Test
  void otherAbsence_stopsNothing() {
    var sick = Story.ofWorkerEmployed(FIRST_DAY).absent(AbsenceKind.SICKNESS, false, AWAY);

    ANEW.last(sick, AWAY.plusDays(20)).is(OVERDUE).due(FIRST_DAY.plusMonths(1));
  }

  @Test
  void clockThatHasNotStarted_isNotSuspended() {
    var clause = Written.clause(EVERY_MONTH + LEAVE + "counted from: role changed");

    clause.asOf(away(), AWAY.plusDays(3)).findsNothing("clause");
    clause
        .last(
            Story.ofWorkerEmployed(FIRST_DAY)
                .transferred(FIRST_DAY)
                .absent(AbsenceKind.CAREER_BREAK, true, AWAY),
            AWAY)
        .is(SUSPENDED);
  }

  @Test
  void leaverOnLeave_isNoLongerSuspended() {
    ANEW.asOf(away().left(AWAY.plusDays(9)), AWAY.plusDays(10)).findsNothing("clause");
  }

  @Property(tries = 150)
  void apartFromTheTimeAway_itIsAsIfTheClauseDidNotApply(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    var without =
        Written.clause(EVERY_MONTH + "applies to: {not: {absence: [family leave, career break]}}");

    assertThat(judged(ANEW, story, asOf)).isEqualTo(judged(without, story, asOf));
  }

  private static List<String> judged(Written clause, Story story, LocalDate asOf) {
    return clause.asOf(story, asOf).under("clause").stream()
        .filter(finding -> finding.getStatus() != SUSPENDED)
        .map(
            finding ->
                finding.getStatus()
                    + " "
                    + finding.getObligation().getId()
                    + finding.getObligation().getDue())
        .toList();
  }

  @Provide
  Arbitrary<Story> stories() {
    return Stories.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Stories.days();
  }
}
