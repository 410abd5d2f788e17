package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.on;
import static org.opensupervision.rules.layer.Layered.policy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** What a change of policy does to what has begun, and how layers bind together. */
class VersionsTest {
  private static final Policy MONTHLY = lowest("ours", every("seen", "1 month"));
  private static final Policy FORTNIGHTLY_FROM_APRIL =
      policy("ours", "2026-04-01", "", every("seen", "2 weeks"));
  private static final Policy FORTNIGHTLY_AT_ONCE =
      policy("ours", "2026-04-01", "", every("seen", "2 weeks", "from now: true"));
  private static final LocalDate END_OF_JUNE = day(6, 30);

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Supervision under(Policy... policies) {
    return Supervision.under(PolicyStack.of(List.of(policies)), WorkingCalendars.englandAndWales());
  }

  /** Findings as {@code due status}, in the order of their due dates. */
  private static List<String> found(Supervision supervision, Story story, LocalDate asOf) {
    return supervision.assess(story.facts(), asOf).getFindings().stream()
        .map(found -> due(found) + " " + found.getStatus())
        .toList();
  }

  private static LocalDate due(Finding found) {
    return found.getObligation().getDue().orElseThrow();
  }

  @Test
  void gapThatRunsThroughTheChange_keepsTheOldValue() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 20)).session(day(4, 10));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_FROM_APRIL), story, END_OF_JUNE))
        .containsExactly("2026-04-02 MET", "2026-04-20 MET", "2026-04-24 OVERDUE");
  }

  @Test
  void whyNothingIsOwedAnyMore_isToldOfTheVersionThatItWasMetUnder() {
    var before =
        policy("ours", "2024-01-01", "", clause("seen", "expect: session held", "every: 1 week"));
    var after =
        policy(
            "ours", "2026-04-01", "", clause("seen", "expect: observation held", "every: 1 month"));
    Story story = Story.ofWorkerEmployed(day(3, 2));
    for (int week = 1; week <= 4; week++) {
      story = story.session(day(3, 2).plusWeeks(week));
    }
    story = story.left(day(3, 31));

    var why =
        under(before, after)
            .whyNot(story.facts(), Story.WORKER, ClauseId.of("ours:seen"), day(4, 20));

    assertThat(why.steps(StepCode.ENDED)).hasSize(1);
  }

  @Test
  void whatWasMetBeforeTheChange_isToldByItsOwnEvent() {
    var before =
        policy(
            "ours",
            "2024-01-01",
            "",
            clause("noted", "after: session held", "within: 1 week", "expect: record completed"));
    var after =
        policy(
            "ours",
            "2026-04-01",
            "",
            clause("noted", "after: session held", "within: 1 week", "expect: action agreed"));
    Story story =
        Story.ofWorkerEmployed(day(3, 2))
            .session(day(3, 20))
            .personalRecord(day(3, 20), day(3, 23));

    var why =
        under(before, after)
            .whyNot(story.facts(), Story.WORKER, ClauseId.of("ours:noted"), day(4, 20));

    assertThat(why.steps(StepCode.ALREADY_MET))
        .singleElement()
        .satisfies(
            step -> assertThat(step.detail("date").map(Detail::asDate)).contains(day(3, 23)));
  }

  @Test
  void gapThatOpensOnTheFirstDay_isTheNewVersionsAlone() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 31));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_FROM_APRIL), story, day(4, 10)))
        .containsExactly("2026-04-02 MET", "2026-04-14 OPEN");
  }

  @Test
  void gapThatOpensOnTheLastDay_isTheOldVersionsAlone() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 30));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_FROM_APRIL), story, day(4, 10)))
        .containsExactly("2026-04-02 MET", "2026-04-30 OPEN");
  }

  @Test
  void brokenGapThatRunsThroughTheChange_staysTheOldVersions() {
    Story story = Story.ofWorkerEmployed(day(1, 5));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_FROM_APRIL), story, END_OF_JUNE))
        .containsExactly("2026-02-05 OVERDUE");
  }

  @Test
  void changeFromNow_tightensTheRunningGap() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 25)).session(day(4, 20));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_AT_ONCE), story, END_OF_JUNE))
        .containsExactly("2026-04-02 MET", "2026-04-08 MET_LATE", "2026-05-04 OVERDUE");
  }

  @Test
  void changeFromNow_neverFallsDueBeforeItRules() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 10));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_AT_ONCE), story, day(4, 5)))
        .containsExactly("2026-03-31 OVERDUE", "2026-04-02 MET");
  }

  @Test
  void changeFromNow_leavesWhatWasBrokenBefore() {
    Story story = Story.ofWorkerEmployed(day(2, 2));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_AT_ONCE), story, END_OF_JUNE))
        .containsExactly("2026-03-02 OVERDUE");
  }

  @Test
  void changeFromNow_isNotSeenBeforeItsDay() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 25));

    assertThat(found(under(MONTHLY, FORTNIGHTLY_AT_ONCE), story, day(3, 31)))
        .containsExactly("2026-04-02 MET", "2026-04-25 OPEN");
  }

  @Test
  void everyGap_isJudgedOnce() {
    Story story = Story.ofWorkerEmployed(day(1, 5));
    for (LocalDate day = day(1, 12); day.isBefore(END_OF_JUNE); day = day.plusWeeks(1)) {
      story.session(day);
    }

    for (Policy next : List.of(FORTNIGHTLY_FROM_APRIL, FORTNIGHTLY_AT_ONCE)) {
      var findings = under(MONTHLY, next).assess(story.facts(), END_OF_JUNE).getFindings();
      assertThat(findings)
          .hasSize(26)
          .extracting(found -> found.getObligation().getTrigger())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void clauseThatTheNextVersionDrops_asksNothingMore() {
    Policy without = policy("ours", "2026-04-01", "", every("other", "3 months"));
    Story story = Story.ofWorkerEmployed(day(3, 20));
    var assessed = under(MONTHLY, without).assess(story.facts(), END_OF_JUNE);

    assertThat(assessed.under(ClauseId.of("ours:seen"))).isEmpty();
    assertThat(assessed.under(ClauseId.of("ours:other")))
        .extracting(VersionsTest::due)
        .containsExactly(day(7, 1));
  }

  @Test
  void record_isJudgedByTheVersionOfItsSession() {
    Policy oldOne = lowest("ours", record("5 working days"));
    Policy newOne = policy("ours", "2026-04-01", "", record("2 working days"));
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 31)).session(day(4, 1));

    assertThat(found(under(oldOne, newOne), story, day(4, 2)))
        .containsExactly("2026-04-07 OPEN", "2026-04-09 OPEN");
  }

  private static String record(String within) {
    return clause("record", "after: one to one", "within: " + within, "expect: record completed");
  }

  @Test
  void explanation_namesTheVersion() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 20)).session(day(4, 10));
    var steps =
        under(MONTHLY, FORTNIGHTLY_FROM_APRIL)
            .assess(story.facts(), END_OF_JUNE)
            .getFindings()
            .get(2)
            .getObligation()
            .getExplanation()
            .getSteps();

    assertThat(steps)
        .filteredOn(step -> step.getCode() == StepCode.POLICY)
        .singleElement()
        .extracting(step -> step.detail("effective").orElseThrow().getText())
        .isEqualTo("2026-04-01");
  }

  @Test
  void stricterLayer_bindsAndIsNamed() {
    Policy team = on("ours", "team", every("often", "3 weeks"));
    Story story = Story.ofWorkerEmployed(day(3, 2));
    var monthly =
        under(MONTHLY, team)
            .assess(story.facts(), day(3, 10))
            .under(ClauseId.of("ours:seen"))
            .get(0);

    assertThat(due(monthly)).isEqualTo(day(4, 2));
    assertThat(monthly.getBoundBy()).contains(ClauseId.of("team:often"));
  }

  @Test
  void complianceOfAClause_isOneFigureOverItsVersions() {
    Story story = Story.ofWorkerEmployed(day(3, 2)).session(day(3, 20)).session(day(4, 10));

    assertThat(
            under(MONTHLY, FORTNIGHTLY_FROM_APRIL)
                .assess(story.facts(), END_OF_JUNE)
                .getCompliance())
        .singleElement()
        .satisfies(figures -> assertThat(figures.getMet()).isEqualTo(2));
  }
}
