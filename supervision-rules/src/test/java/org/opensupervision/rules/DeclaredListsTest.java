package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.noted.EventNoted;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.policy.Policies;

/** Events that a policy declares with lists: what they must include and cover. */
class DeclaredListsTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_FEBRUARY = LocalDate.of(2026, 2, 2);
  private static final String POLICY =
      """
      policy: ours
      title: Ours
      source: {document: Ours}
      effective from: 2024-01-01
      calendar: weekdays
      events:
        reflective meeting: {about: person, themes: {list of: [feelings, actions, safety]}, notes: list}
      clauses:
        - id: themes
          says: Feelings and safety are spoken of.
          cite: Section 1
          strength: must
          each: reflective meeting
          includes: [feelings, safety]
        - id: notes
          says: The two meetings in a row are noted under plan and review.
          cite: Section 2
          strength: must
          across: 2
          of: reflective meeting
          attribute: notes
          covers: [plan, "review, with dates"]
        - id: actions
          says: Actions are spoken of every month.
          cite: Section 3
          strength: must
          expect: {event: reflective meeting, themes: actions}
          every: 1 month
      """;
  private static final Supervision OURS =
      Supervision.under(
          Policies.read("ours.yaml", POLICY.getBytes(StandardCharsets.UTF_8)),
          WorkingCalendars.named("weekdays"));

  private static Story worker() {
    return Story.ofWorkerEmployed(MON_5_JANUARY);
  }

  private static EventNoted.Builder meeting(String... details) {
    var meeting = EventNoted.builder().event("reflective meeting");
    for (int i = 0; i < details.length; i += 2) {
      meeting.putDetail(details[i], details[i + 1]);
    }
    return meeting;
  }

  private static List<Finding> under(String clause, Story story) {
    return OURS.assess(story.facts(), MON_2_FEBRUARY).under(ClauseId.of("ours:" + clause));
  }

  @Test
  void listWithAllThatIsAsked_isMet() {
    var story = worker().add(meeting("themes", "safety; feelings"), MON_5_JANUARY);

    assertThat(under("themes", story)).extracting(Finding::getStatus).containsExactly(MET);
  }

  @Test
  void listThatLacksSomething_isMissedAndItIsNamed() {
    var story = worker().add(meeting("themes", "actions;feelings"), MON_5_JANUARY);

    assertThat(under("themes", story))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.getStatus()).isEqualTo(MISSED);
              assertThat(ExplanationText.of(found.getObligation().getExplanation()))
                  .contains("safety");
            });
  }

  @Test
  void listThatWasNotNoted_isUnknown() {
    assertThat(under("themes", worker().add(meeting(), MON_5_JANUARY)))
        .extracting(Finding::getStatus)
        .containsExactly(UNKNOWN);
  }

  @Test
  void listsInARow_coverTogether() {
    var story =
        worker()
            .add(meeting("notes", "plan"), MON_5_JANUARY)
            .add(meeting("notes", "review, with dates; other"), MON_5_JANUARY.plusDays(7))
            .add(meeting("notes", "other"), MON_5_JANUARY.plusDays(14));

    assertThat(under("notes", story)).extracting(Finding::getStatus).containsExactly(MET, MISSED);
  }

  @Test
  void valueInAList_isEnoughForACondition() {
    var story = worker().add(meeting("themes", "safety; actions"), MON_5_JANUARY.plusDays(7));

    assertThat(under("actions", story)).extracting(Finding::getStatus).containsExactly(MET, OPEN);
    assertThat(under("actions", worker().add(meeting("themes", "safety"), MON_5_JANUARY)))
        .extracting(Finding::getStatus)
        .containsExactly(OPEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "safety; feeling | Maybe you meant \"feelings\"?",
        "safety, feelings | ",
        "safety; | ",
        "; safety | ",
      })
  void listThatDoesNotFit_isNotCountedAndTold(String themes, String hint) {
    var story = worker().add(meeting("themes", themes), MON_5_JANUARY);

    assertThat(under("themes", story)).isEmpty();
    assertThat(OURS.check(story.facts()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo("facts.wrong-value");
              assertThat(problem.getExpected().orElseThrow())
                  .contains("semicolons", "feelings, actions, safety");
              assertThat(problem.getHint().orElse(null)).isEqualTo(hint);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "includes: [feelings, safety] | includes: [feelings, safty] | 14:26 | safety",
        "covers: [plan, \"review, with dates\"] | covers: [plan, a;b] | 22:20 | ",
      })
  void memberThatCannotBeNoted_isRefused(String line, String other, String place, String hint) {
    byte[] text = POLICY.replace(line, other).getBytes(StandardCharsets.UTF_8);

    assertThat(problems(text))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo("policy.wrong-value");
              assertThat(problem.asText()).contains(":" + place);
              assertThat(problem.getHint().orElse("")).contains(hint == null ? "" : hint);
            });
  }

  private static List<Problem> problems(byte[] text) {
    return Faults.of(() -> Policies.read("ours.yaml", text));
  }
}
