package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.policy.Policies;

/** Events and attributes that only a policy has words for, from the file of facts to the answer. */
class DeclaredWordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/policies");
  private static final PersonId WORKER = PersonId.of("w");
  private static final CaseId CASE = CaseId.of("c");
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);

  private static final Supervision ARIZONA = under("arizona");
  private static final Supervision NAPCP = under("counsellors");

  private final List<String> lines = new ArrayList<>();

  private static Supervision under(String policy) {
    return Supervision.under(
        Policies.read(FOLDER.resolve(policy + ".yaml")), WorkingCalendars.named("weekdays"));
  }

  private DeclaredWordsTest aboutPerson(String day, String fact, String own) {
    return line("person", WORKER.getValue(), day, fact, own);
  }

  private DeclaredWordsTest aboutCase(String day, String fact, String own) {
    return line("case", CASE.getValue(), day, fact, own);
  }

  private DeclaredWordsTest line(String key, String of, String day, String fact, String own) {
    lines.add(
        """
        {"fact":"%s","id":"f-%s","%s":"%s","on":"%s","recorded at":"%sT12:00:00Z","recorded by":"w"%s}
        """
            .formatted(fact, lines.size() + 1, key, of, day, day, own.isEmpty() ? "" : "," + own)
            .strip());
    return this;
  }

  private Facts facts() {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return FactsFile.read("facts.jsonl", new ByteArrayInputStream(content));
  }

  private List<String> standing(Supervision under, String clause, LocalDate asOf) {
    return under.assess(facts(), asOf).getFindings().stream()
        .filter(found -> found.getObligation().getClause().equals(ClauseId.of(clause)))
        .map(found -> found.getStatus() + " " + found.getObligation().getDue().orElseThrow())
        .toList();
  }

  private Finding only(Supervision under, String clause, LocalDate asOf) {
    return under.assess(facts(), asOf).getFindings().stream()
        .filter(found -> found.getObligation().getClause().equals(ClauseId.of(clause)))
        .reduce(
            (one, other) -> {
              throw new AssertionError("more than one finding");
            })
        .orElseThrow();
  }

  private Explanation whyNot(Supervision under, String clause, LocalDate asOf) {
    return under.whyNot(
        facts(), clause.startsWith("arizona") ? CASE : WORKER, ClauseId.of(clause), asOf);
  }

  private static Step last(Explanation explanation) {
    return explanation.getSteps().get(explanation.getSteps().size() - 1);
  }

  private DeclaredWordsTest openCase() {
    return aboutCase("2026-01-05", "case opened", "");
  }

  private DeclaredWordsTest decision(String day, String details) {
    return aboutCase(
        day, "case event noted", "\"event\":\"key decision point\",\"details\":{" + details + "}");
  }

  private DeclaredWordsTest discussed(String day) {
    return aboutCase(day, "case discussed", "\"formal\":true");
  }

  private DeclaredWordsTest detail(String day, String attribute, String value) {
    return aboutCase(
        day,
        "case detail noted",
        "\"attribute\":\""
            + attribute
            + "\""
            + (value.isEmpty() ? "" : ",\"value\":\"" + value + "\""));
  }

  private DeclaredWordsTest employed(String day) {
    return aboutPerson(day, "employed", "\"role\":\"counsellor\",\"team\":\"north\"");
  }

  private DeclaredWordsTest accredited(String day, String value) {
    return aboutPerson(
        day, "detail noted", "\"attribute\":\"accreditation\",\"value\":\"" + value + "\"");
  }

  private DeclaredWordsTest supervised(String day) {
    return aboutPerson(
        day,
        "session held",
        "\"session\":\"s-"
            + day
            + "\",\"type\":\"individual\",\"mode\":\"video\",\"minutes\":60,\"attendees\":[\"w\"]");
  }

  @Test
  void declaredEvent_setsADeadlineOff() {
    openCase().decision("2026-03-02", "\"point\":\"safety plan\"").discussed("2026-03-09");

    var found = only(ARIZONA, "arizona:key-decision", LocalDate.of(2026, 3, 31));

    assertThat(found.getStatus()).isEqualTo(Status.MET);
    assertThat(found.getObligation().getDue()).contains(LocalDate.of(2026, 3, 9));
    assertThat(ExplanationText.of(found.getObligation().getExplanation()))
        .contains("\"key decision point\" on Monday 2 March 2026 (fact f-2) set it off.");
  }

  @Test
  void declaredEventThatNothingAnswers_isOverdue() {
    openCase().decision("2026-03-02", "\"point\":\"safety plan\"");

    assertThat(standing(ARIZONA, "arizona:key-decision", LocalDate.of(2026, 3, 9)))
        .containsExactly("OPEN 2026-03-09");
    assertThat(standing(ARIZONA, "arizona:key-decision", LocalDate.of(2026, 3, 10)))
        .containsExactly("OVERDUE 2026-03-09");
  }

  @Test
  void eventWithAValueThatDoesNotFit_isNotCountedAndTold() {
    openCase().decision("2026-03-02", "\"point\":\"safty plan\"");

    assertThat(standing(ARIZONA, "arizona:key-decision", LocalDate.of(2026, 3, 10))).isEmpty();
    assertThat(whyNot(ARIZONA, "arizona:key-decision", LocalDate.of(2026, 3, 10)).getSteps())
        .anySatisfy(step -> assertThat(step.getCode()).isEqualTo(StepCode.NOT_COUNTED))
        .last()
        .satisfies(step -> assertThat(step.getCode()).isEqualTo(StepCode.NOT_BEGUN));
    assertThat(ARIZONA.check(facts()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo("facts.wrong-value");
              assertThat(problem.getMessage()).contains("\"point\"", "f-2");
              assertThat(problem.getHint()).contains("Maybe you meant \"safety plan\"?");
            });
  }

  @Test
  void twoAttributes_switchTheIntervalTogetherAndBack() {
    openCase()
        .discussed("2026-01-12")
        .detail("2026-01-20", "permanency status", "legally free")
        .detail("2026-02-02", "lives with", "prospective adopter");

    LocalDate afterBoth = LocalDate.of(2026, 2, 9);
    assertThat(standing(ARIZONA, "arizona:monthly", LocalDate.of(2026, 2, 1)))
        .contains("OPEN 2026-02-12");
    assertThat(standing(ARIZONA, "arizona:quarterly", LocalDate.of(2026, 2, 1))).isEmpty();
    assertThat(standing(ARIZONA, "arizona:monthly", afterBoth)).containsExactly("MET 2026-02-05");
    assertThat(standing(ARIZONA, "arizona:quarterly", afterBoth))
        .containsExactly("OPEN 2026-05-02");

    detail("2026-03-02", "lives with", "relatives");
    assertThat(standing(ARIZONA, "arizona:quarterly", LocalDate.of(2026, 3, 3))).isEmpty();
    assertThat(standing(ARIZONA, "arizona:monthly", LocalDate.of(2026, 3, 3)))
        .contains("OPEN 2026-04-02");
  }

  @Test
  void valueTakenAway_isNoLongerThere() {
    openCase()
        .detail("2026-01-20", "permanency status", "legally free")
        .detail("2026-01-20", "lives with", "prospective adopter")
        .detail("2026-02-02", "lives with", "");

    assertThat(standing(ARIZONA, "arizona:quarterly", LocalDate.of(2026, 2, 1))).hasSize(1);
    assertThat(standing(ARIZONA, "arizona:quarterly", LocalDate.of(2026, 2, 2))).isEmpty();
  }

  @Test
  void attributeOfWhichNothingIsNoted_isNamed() {
    openCase();

    var step = last(whyNot(ARIZONA, "arizona:quarterly", MON_2_MARCH));

    assertThat(step.getCode()).isEqualTo(StepCode.NOT_NOTED);
    assertThat(step.getDetails().get(0).getText()).isEqualTo("permanency status");
    assertThat(standing(ARIZONA, "arizona:monthly", MON_2_MARCH)).hasSize(1);
  }

  @Test
  void valueOfAnAttributeThatDoesNotFit_leavesTheOneBeforeAndIsTold() {
    openCase()
        .detail("2026-01-20", "permanency status", "legally free")
        .detail("2026-01-20", "lives with", "prospective adopter")
        .detail("2026-02-02", "lives with", "grandmother");

    assertThat(standing(ARIZONA, "arizona:quarterly", MON_2_MARCH)).hasSize(1);
    assertThat(whyNot(ARIZONA, "arizona:quarterly", MON_2_MARCH).getSteps())
        .anySatisfy(step -> assertThat(step.getCode()).isEqualTo(StepCode.NOT_COUNTED));
    assertThat(ARIZONA.check(facts()))
        .extracting(Problem::getCode)
        .containsExactly("facts.wrong-value");
    assertThat(ARIZONA.check(facts()).toString()).doesNotContain("grandmother");
  }

  @Test
  void wordsThatThePolicyDoesNotHave_areTold() {
    openCase()
        .aboutCase("2026-03-02", "case event noted", "\"event\":\"key decision pont\"")
        .decision("2026-03-02", "\"poynt\":\"closure\"")
        .detail("2026-03-02", "vulnerable", "true");

    assertThat(ARIZONA.check(facts()))
        .extracting(Problem::getCode, problem -> problem.getHint().orElse(""))
        .containsExactly(
            tuple("facts.unknown-event", "Maybe you meant \"key decision point\"?"),
            tuple("facts.unknown-detail", "Maybe you meant \"point\"?"),
            tuple("facts.unknown-attribute", ""));
  }

  @Test
  void stageOfAccreditation_decidesWhichClauseApplies() {
    employed("2026-01-05").accredited("2026-01-05", "in training").supervised("2026-01-19");

    assertThat(standing(NAPCP, "counsellors:beginners", LocalDate.of(2026, 2, 1)))
        .containsExactly("MET 2026-01-19", "OPEN 2026-02-02");

    accredited("2026-01-26", "accredited");
    assertThat(standing(NAPCP, "counsellors:beginners", LocalDate.of(2026, 2, 1)))
        .containsExactly("MET 2026-01-19");
    assertThat(standing(NAPCP, "counsellors:monthly", LocalDate.of(2026, 2, 1)))
        .contains("OPEN 2026-02-19");
  }

  @Test
  void tenureThatGrowsLongEnough_endsAClauseWithoutAnyFact() {
    employed("2025-03-10").accredited("2025-03-10", "pre-accredited").supervised("2026-03-02");

    assertThat(standing(NAPCP, "counsellors:beginners", LocalDate.of(2026, 3, 9)))
        .contains("OPEN 2026-03-16");
    assertThat(standing(NAPCP, "counsellors:beginners", LocalDate.of(2026, 3, 10)))
        .doesNotContain("OPEN 2026-03-16");
    var step = last(whyNot(NAPCP, "counsellors:beginners", LocalDate.of(2026, 3, 10)));
    assertThat(step.getCode()).isIn(StepCode.NOT_APPLICABLE, StepCode.NOT_NOTED);
  }

  @Test
  void numberOfAnEvent_isComparedAsANumber() {
    employed("2026-01-05").accredited("2026-01-05", "in training");
    aboutPerson(
        "2026-02-02",
        "event noted",
        "\"event\":\"client hours reached\",\"details\":{\"hours\":\"99\"}");

    assertThat(standing(NAPCP, "counsellors:change", LocalDate.of(2026, 4, 1))).isEmpty();

    aboutPerson(
        "2026-03-02",
        "event noted",
        "\"event\":\"client hours reached\",\"details\":{\"hours\":\"100\"}");
    assertThat(standing(NAPCP, "counsellors:change", LocalDate.of(2026, 4, 1)))
        .containsExactly("OPEN 2026-04-02");
  }

  @Test
  void roleThatThePolicyDoesNotList_isTold() {
    aboutPerson("2026-01-05", "employed", "\"role\":\"counselor\",\"team\":\"north\"");

    assertThat(NAPCP.check(facts()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo("facts.unknown-role");
              assertThat(problem.getHint()).contains("Maybe you meant \"counsellor\"?");
            });
  }
}
