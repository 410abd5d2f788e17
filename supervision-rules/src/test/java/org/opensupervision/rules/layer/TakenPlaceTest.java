package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.NOT_CHECKABLE;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.SUSPENDED;
import static org.opensupervision.model.assessment.Status.UPCOMING;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.on;
import static org.opensupervision.rules.layer.Layered.policy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.Stories;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** Statements, times to keep, suspensions and readers under several layers and versions. */
class TakenPlaceTest {
  private static final LocalDate HIRED = LocalDate.of(2024, 3, 4);
  private static final LocalDate LEFT = LocalDate.of(2025, 3, 31);
  private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);
  private static final Policy STATED = lowest("nation", clause("often", "statement: regularly"));
  private static final String VALUE = "tightens: nation:often";
  private static final Policy KEPT = lowest("nation", keep("7 years"));
  private static final Policy KEPT_LONGER =
      on("nation", "town", keep("10 years", "tightens: nation:keep"));

  private static String keep(String term, String... more) {
    return clause("keep", "keep: " + term, "after: employment ended", String.join("\n    ", more));
  }

  private static Supervision under(Policy... policies) {
    return Supervision.under(PolicyStack.of(List.of(policies)), WorkingCalendars.englandAndWales());
  }

  /** Findings as {@code clause status}, or with the due date where there is one. */
  private static List<String> found(Supervision supervision, Story story, LocalDate asOf) {
    return supervision.assess(story.facts(), asOf).getFindings().stream()
        .map(TakenPlaceTest::words)
        .toList();
  }

  private static String words(Finding finding) {
    var due = finding.getObligation().getDue();
    return finding.getObligation().getClause()
        + due.map(day -> " " + day).orElse("")
        + " "
        + finding.getStatus();
  }

  private static List<ClauseId> clauses(Supervision supervision, Story story, LocalDate asOf) {
    return supervision.assess(story.facts(), asOf).getFindings().stream()
        .map(finding -> finding.getObligation().getClause())
        .distinct()
        .toList();
  }

  @Test
  void statementThatIsGivenAValue_isNotReported() {
    Policy town = on("nation", "town", every("seen", "1 month", VALUE));
    var supervision = under(STATED, town);
    var why =
        supervision.whyNot(
            Story.ofWorkerEmployed(HIRED).facts(),
            Story.WORKER,
            ClauseId.of("nation:often"),
            HIRED);

    assertThat(found(supervision, Story.ofWorkerEmployed(HIRED), HIRED))
        .containsExactly("town:seen 2024-04-04 OPEN");
    assertThat(why.steps(StepCode.REPLACED))
        .singleElement()
        .extracting(step -> step.detail("clause").orElseThrow().getText())
        .isEqualTo("town:seen");
  }

  @Test
  void thoseForWhomItHasNoValue_areStillToldTheStatement() {
    Policy town =
        on("nation", "town", every("seen", "1 month", VALUE, "applies to: {role: manager}"));

    assertThat(found(under(STATED, town), Story.ofWorkerEmployed(HIRED), HIRED))
        .containsExactly("nation:often " + NOT_CHECKABLE);
    assertThat(found(under(STATED, town), Story.ofPersonEmployed("manager", HIRED), HIRED))
        .containsExactly("town:seen 2024-04-04 " + OPEN);
  }

  @Test
  void statementOverAStatement_leavesBoth() {
    Policy town = on("nation", "town", clause("seen", "statement: every so often", VALUE));

    assertThat(found(under(STATED, town), Story.ofWorkerEmployed(HIRED), HIRED))
        .containsExactlyInAnyOrder("nation:often " + NOT_CHECKABLE, "town:seen " + NOT_CHECKABLE);
  }

  @Test
  void valueByWayOfAStatementBetween_isAValue() {
    Policy town = on("nation", "town", clause("seen", "statement: every so often", VALUE));
    Policy team = on("town", "team", every("seen", "1 month", "tightens: town:seen"));

    assertThat(found(under(STATED, town, team), Story.ofWorkerEmployed(HIRED), HIRED))
        .containsExactly("team:seen 2024-04-04 OPEN");
  }

  @Test
  void valueOfALaterVersion_countsFromItsFirstDay() {
    Policy before = on("nation", "town", every("other", "1 year"));
    Policy after =
        policy("town", "2026-01-01", "layered on: nation", every("seen", "1 month", VALUE));
    var supervision = under(STATED, before, after);
    var story = Story.ofWorkerEmployed(HIRED);

    assertThat(clauses(supervision, story, CHANGE.minusDays(1)))
        .contains(ClauseId.of("nation:often"));
    assertThat(clauses(supervision, story, CHANGE)).doesNotContain(ClauseId.of("nation:often"));
  }

  @Test
  void valueThatALaterVersionTakesAway_countsUntilItsLastDay() {
    Policy before = on("nation", "town", every("seen", "1 month", VALUE));
    Policy after = policy("town", "2026-01-01", "layered on: nation", every("seen", "1 month"));
    var supervision = under(STATED, before, after);
    var story = Story.ofWorkerEmployed(HIRED);

    assertThat(clauses(supervision, story, CHANGE.minusDays(1)))
        .doesNotContain(ClauseId.of("nation:often"));
    assertThat(clauses(supervision, story, CHANGE)).contains(ClauseId.of("nation:often"));
  }

  @Test
  void statementOfANewVersion_isToldInItsWordsFromThenOn() {
    Policy newer = policy("nation", "2026-01-01", "", clause("often", "statement: very often"));
    var supervision = under(STATED, newer);

    for (LocalDate day : List.of(CHANGE.minusDays(1), CHANGE)) {
      assertThat(supervision.assess(Story.ofWorkerEmployed(HIRED).facts(), day).getFindings())
          .singleElement()
          .extracting(
              finding ->
                  finding
                      .getObligation()
                      .getExplanation()
                      .steps(StepCode.NOT_CHECKABLE)
                      .get(0)
                      .detail("statement")
                      .orElseThrow()
                      .getText())
          .isEqualTo(day.equals(CHANGE) ? "very often" : "regularly");
    }
  }

  @Property(tries = 60)
  @Label("everybody has the statement or what gives it a value, never both and never neither")
  void statementAndValue_shareOutThePeople(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    Policy town =
        on(
            "nation",
            "town",
            clause("seen", "statement: held", "applies to: {absent: true}"),
            clause(
                "value",
                "expect: one to one",
                "at most: 99",
                "per: year",
                VALUE,
                "applies to: {absent: true}"));
    var told = clauses(under(STATED, town), story, asOf);
    boolean away = told.contains(ClauseId.of("town:seen"));
    boolean there = !clauses(under(STATED), story, asOf).isEmpty();

    assertThat(told.contains(ClauseId.of("nation:often"))).isEqualTo(there && !away);
  }

  @Provide
  Arbitrary<Story> stories() {
    return Stories.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Stories.days();
  }

  @Test
  void fileThatALayerKeepsLonger_isNotToBeDestroyedBefore() {
    var story = Story.ofWorkerEmployed(HIRED).left(LEFT);
    var supervision = under(KEPT, KEPT_LONGER);

    assertThat(found(supervision, story, LEFT.plusYears(8)))
        .containsExactly("town:keep 2035-03-31 " + UPCOMING);
    assertThat(found(supervision, story.destroyed(LEFT.plusYears(8)), LEFT.plusYears(8)))
        .containsExactly("town:keep 2035-03-31 " + MISSED);
    assertThat(
            supervision
                .whyNot(story.facts(), Story.WORKER, ClauseId.of("nation:keep"), LEFT.plusYears(8))
                .steps(StepCode.REPLACED))
        .hasSize(1);
  }

  @Test
  void fileDestroyedWhileSomebodyIsAtWork_isMissedOnceUnderTheUpperLayer() {
    var story = Story.ofWorkerEmployed(HIRED).destroyed(LEFT);

    assertThat(found(under(KEPT, KEPT_LONGER), story, LEFT)).containsExactly("town:keep " + MISSED);
  }

  @Test
  void timeToKeep_isThatOfTheVersionOnTheLastDayAtWork() {
    Policy newer = policy("nation", "2026-01-01", "", keep("10 years"));
    var supervision = under(KEPT, newer);

    assertThat(
            found(
                supervision,
                Story.ofWorkerEmployed(HIRED).left(CHANGE.minusDays(1)),
                CHANGE.plusYears(2)))
        .containsExactly("nation:keep 2032-12-31 " + UPCOMING);
    assertThat(found(supervision, Story.ofWorkerEmployed(HIRED).left(CHANGE), CHANGE.plusYears(2)))
        .containsExactly("nation:keep 2036-01-01 " + UPCOMING);
  }

  @Test
  void fileDestroyedUnderANewVersion_isJudgedByThatOfTheLeaving() {
    Policy newer = policy("nation", "2026-01-01", "", keep("10 years"));
    var story = Story.ofWorkerEmployed(HIRED).left(LEFT).destroyed(LEFT.plusYears(7));

    assertThat(found(under(KEPT, newer), story, LEFT.plusYears(9)))
        .containsExactly("nation:keep 2032-03-31 MET");
  }

  @Test
  void clockThatStandsStill_isToldOnceByTheVersionOfTheDay() {
    String leave = "suspended during: family leave";
    var supervision =
        under(
            lowest("nation", every("seen", "1 month", leave)),
            policy("nation", "2026-01-01", "", every("seen", "2 weeks", leave)));
    var story =
        Story.ofWorkerEmployed(LocalDate.of(2025, 12, 1))
            .absent(AbsenceKind.FAMILY_LEAVE, true, LocalDate.of(2025, 12, 15));

    assertThat(found(supervision, story, CHANGE.minusDays(1)))
        .containsExactly("nation:seen " + SUSPENDED);
    assertThat(found(supervision, story, CHANGE.plusDays(9)))
        .containsExactly("nation:seen " + SUSPENDED);
    story.back(LocalDate.of(2026, 2, 2));
    assertThat(found(supervision, story, LocalDate.of(2026, 2, 3)))
        .containsExactly("nation:seen 2026-02-16 " + OPEN);
  }

  @Test
  void leaveThatTheNewVersionNoLongerSuspends_runsUnderIt() {
    var supervision =
        under(
            lowest("nation", every("seen", "1 month", "suspended during: family leave")),
            policy("nation", "2026-01-01", "", every("seen", "2 weeks")));
    var story =
        Story.ofWorkerEmployed(LocalDate.of(2025, 12, 1))
            .absent(AbsenceKind.FAMILY_LEAVE, true, LocalDate.of(2025, 12, 15));

    assertThat(found(supervision, story, CHANGE.minusDays(1)))
        .containsExactly("nation:seen " + SUSPENDED);
    assertThat(found(supervision, story, CHANGE.plusDays(2)))
        .doesNotContain("nation:seen " + SUSPENDED);
  }

  @Test
  void readerWhomOneLayerRefuses_isRefusedByAll() {
    var supervision =
        under(
            lowest("nation", clause("read", "may read: [worker, auditor]", "part: file")),
            on("nation", "town", clause("read", "may read: worker", "part: file")),
            on("town", "team", clause("log", "may read: auditor", "part: log")));

    assertThat(mayRead(supervision, "auditor", "file")).isFalse();
    assertThat(mayRead(supervision, "worker", "file")).isTrue();
    assertThat(mayRead(supervision, "auditor", "log")).isTrue();
    assertThat(mayRead(supervision, "worker", "log")).isFalse();
    assertThat(mayRead(supervision, "worker", "diary")).isFalse();
  }

  private static boolean mayRead(Supervision supervision, String reader, String part) {
    var request = AccessRequest.builder().file(Story.WORKER).part(part);
    if (reader.equals("worker")) {
      request.reader(Story.WORKER);
    } else {
      request.reader(PersonId.of("p-9")).addVouchedFor(reader);
    }
    return supervision
        .mayRead(Story.ofWorkerEmployed(HIRED).facts(), request.build(), LEFT)
        .isAllowed();
  }
}
