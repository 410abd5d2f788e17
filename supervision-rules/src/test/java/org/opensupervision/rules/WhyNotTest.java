package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.explanation.ExplanationText;

/** Why a clause asks nothing of somebody on a day. */
class WhyNotTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);

  private static Explanation whyNot(Story story, Subject subject, String clause, LocalDate asOf) {
    return Standing.HULL.whyNot(story.facts(), subject, ClauseId.of("hull:" + clause), asOf);
  }

  private static Step last(Explanation explanation) {
    var steps = explanation.getSteps();
    return steps.get(steps.size() - 1);
  }

  private static List<String> values(Step step) {
    return step.getDetails().stream().map(Detail::getText).toList();
  }

  @Test
  void conditionThatFails_isNamedWithWhatIsTheCase() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY).stage(CareerStage.QUALIFIED, MON_5_JANUARY);

    var step = last(whyNot(story, Story.WORKER, "frequency.asye", MON_2_MARCH));

    assertThat(step.getCode()).isEqualTo(StepCode.NOT_APPLICABLE);
    assertThat(values(step)).containsExactly("career stage", "career stage is asye", "qualified");
  }

  @Test
  void attributeNobodyStated_isFoundToBeNothing() {
    var step =
        last(
            whyNot(
                Story.ofWorkerEmployed(MON_5_JANUARY),
                Story.WORKER,
                "frequency.asye",
                MON_2_MARCH));

    assertThat(values(step)).endsWith("nothing");
  }

  @Test
  void attributesNobodyNoted_areAllNamed() {
    Told.of(
            "clauses:\n"
                + Told.clause(
                    "some",
                    """
                    applies to: {any of: [{contract type: zero hours}, {registered: true}]}
                    expect: session held
                    every: 1 month
                    """),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
            as of: 2026-03-02
            nothing of: [{clause: some, why: {step: not-noted, attribute: "contract type, registered"}}]
            """)
        .isAsExpected();
  }

  @Test
  void clockThatNothingStarted_hasNotBegun() {
    var step =
        last(
            whyNot(
                Story.ofWorkerEmployed(MON_5_JANUARY),
                Story.WORKER,
                "frequency.role-change",
                MON_2_MARCH));

    assertThat(step.getCode()).isEqualTo(StepCode.NOT_BEGUN);
    assertThat(values(step)).containsExactly("move to another team");
  }

  @Test
  void deadlineThatWasMet_namesTheFactThatMetIt() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .session(MON_2_MARCH)
            .personalRecord(MON_2_MARCH, LocalDate.of(2026, 3, 4));

    var step = last(whyNot(story, Story.WORKER, "recording.personal", LocalDate.of(2026, 3, 9)));

    assertThat(step.getCode()).isEqualTo(StepCode.ALREADY_MET);
    assertThat(values(step)).containsExactly("f-2", "2026-03-04");
  }

  @Test
  void fileThatWasArchived_namesThatFact() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .left(LocalDate.of(2026, 1, 30))
            .archived(LocalDate.of(2026, 2, 9));

    var step = last(whyNot(story, Story.WORKER, "file.leaver-archive", MON_2_MARCH));

    assertThat(step.getCode()).isEqualTo(StepCode.ALREADY_MET);
    assertThat(values(step)).containsExactly("f-2", "2026-02-09");
  }

  @Test
  void leaver_isOwedNothingAnyMore() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY).left(LocalDate.of(2026, 1, 30));

    var step = last(whyNot(story, Story.WORKER, "frequency.monthly", MON_2_MARCH));

    assertThat(step.getCode()).isEqualTo(StepCode.ENDED);
    assertThat(values(step)).containsExactly("2026-01-30");
  }

  @Test
  void caseUnderAClauseAboutPeople_isToldSo() {
    var step =
        last(
            whyNot(
                Story.ofCaseOpened(MON_5_JANUARY), Story.CASE, "frequency.monthly", MON_2_MARCH));

    assertThat(values(step)).containsExactly("subject", "person", "case");
  }

  @Test
  void dayBeforeThePolicy_isNotInForce() {
    var story = Story.ofWorkerEmployed(LocalDate.of(2018, 5, 1));

    var step = last(whyNot(story, Story.WORKER, "frequency.monthly", LocalDate.of(2019, 5, 1)));

    assertThat(step.getCode()).isEqualTo(StepCode.NOT_IN_FORCE);
    assertThat(values(step)).containsExactly("2020-01-01");
  }

  @Test
  void personNobodyRecordedAnythingAbout_isToldSo() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY);

    var step = last(whyNot(story, PersonId.of("nobody"), "frequency.monthly", MON_2_MARCH));

    assertThat(step.getCode()).isEqualTo(StepCode.NOTHING_KNOWN);
  }

  @Test
  void somethingOpenAfterAll_isExplainedInstead() {
    var why =
        whyNot(
            Story.ofWorkerEmployed(MON_5_JANUARY),
            Story.WORKER,
            "frequency.monthly",
            LocalDate.of(2026, 1, 20));

    assertThat(last(why).getCode()).isEqualTo(StepCode.DUE);
    assertThat(ExplanationText.lines(why)).last().isEqualTo("Due Thursday 5 February 2026.");
  }

  @Test
  void clauseOfAnotherPolicy_isRefused() {
    assertThatThrownBy(
            () ->
                whyNot(
                    Story.ofWorkerEmployed(MON_5_JANUARY),
                    Story.WORKER,
                    "frequency.weekly",
                    MON_2_MARCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hull:frequency.weekly");
  }
}
