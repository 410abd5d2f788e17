package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.problem.SupervisionException;

/** What the problems of a policy say: what was expected, what is near, and nothing private. */
class PolicyProblemsTest {
  private static final String CANARY =
      "Canary Rosalind Example of 4 Somewhere Close, seen on the 2nd";

  static Stream<Arguments> hints() {
    return Stream.of(
        argumentSet("a typo in a key", 15, "evry: 1 month", "Maybe you meant \"every\"?"),
        argumentSet("a key in capitals", 15, "EVERY: 1 month", "Maybe you meant \"every\"?"),
        argumentSet("a Cyrillic letter", 10, "s\u0430ys: A.", "Maybe you meant \"says\"?"),
        argumentSet(
            "a typo in an event", 14, "expect: sesion held", "Maybe you meant \"session held\"?"),
        argumentSet(
            "a typo in a local word", 14, "expect: on to one", "Maybe you meant \"one to one\"?"),
        argumentSet(
            "a typo in an attribute",
            13,
            "applies to: {abesnt: true}",
            "Maybe you meant \"absent\"?"),
        argumentSet("a typo in a word", 12, "strength: mus", "Maybe you meant \"must\"?"),
        argumentSet("no for false", 13, "applies to: {absent: no}", "Maybe you meant false?"),
        argumentSet("yes for true", 13, "applies to: {absent: yes}", "Maybe you meant true?"),
        argumentSet("monthly", 15, "every: monthly", "Maybe you meant \"1 month\"?"),
        argumentSet(
            "days of no kind",
            21,
            "within: 5 days",
            "Maybe you meant \"5 calendar days\" or \"5 working days\"?"),
        argumentSet(
            "business days", 21, "within: 5 business days", "Maybe you meant \"5 working days\"?"),
        argumentSet(
            "a length that is no limit",
            13,
            "applies to: {tenure: 1 year}",
            "Maybe you meant \"less than 1 year\" or \"at least 1 year\"?"),
        argumentSet("a near calendar", 5, "calendar: scottland", "Maybe you meant \"scotland\"?"),
        argumentSet("the policy in the id", 9, "- id: sample:a.b", "Maybe you meant \"a.b\"?"));
  }

  @ParameterizedTest
  @MethodSource("hints")
  void nearMiss_isToldWhatIsNear(int line, String text, String hint) {
    assertThat(Sample.unchanged().with(line, text).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.getHint()).contains(hint));
  }

  @ParameterizedTest
  @CsvSource({"fortnight, 2 weeks", "fortnightly, 2 weeks", "2 weeks, 2 weeks", "1 month, 1 month"})
  void lengthForAPeriod_isMeantAsAnyStretch(String written, String stretch) {
    var problem = Sample.unchanged().with(15, "at least: 1\n    per: " + written).problems();

    assertThat(problem)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.getHint()).contains("Maybe you meant \"in any: " + stretch + "\"?"));
  }

  @Test
  void amountWithoutAWindow_isToldEveryWindow() {
    var problem = Sample.unchanged().with(15, "at least: 1").problems().get(0);

    assertThat(problem.getMessage()).contains("\"per\", \"in any\", \"for every\"");
  }

  @Test
  void clauseWithoutStrength_isToldTheStrengths() {
    var problem = Sample.unchanged().with(12, "reading: A reading.").problems().get(0);

    assertThat(problem.getExpected()).contains("one of must, should, good practice");
  }

  @Test
  void superviseeAsReader_isToldTheWorker() {
    var problem =
        Sample.unchanged()
            .with(14, "may read: supervisee")
            .with(15, "part: file")
            .problems()
            .get(0);

    assertThat(problem.getHint()).contains("Maybe you meant \"worker\"?");
  }

  @Test
  void problemInAClause_namesFileLineColumnPathAndClause() {
    var problem = Sample.unchanged().with(15, "every: 5 fortnights").problems().get(0);

    assertThat(problem.asText())
        .isEqualTo(
            "sample.yaml:15:12 at clauses[0].every: The value of \"every\" must be a term, not \"5"
                + " fortnights\". Expected: a whole number of calendar days, working days, weeks,"
                + " months or years, such as 5 working days. (clause sample:monthly)"
                + " [policy.wrong-term]");
  }

  @Test
  void letterOfAnotherAlphabet_isNamed() {
    assertThat(Sample.unchanged().with(10, "s\u0430ys: A.").problems().get(0).getMessage())
        .contains("U+0430 (CYRILLIC SMALL LETTER A)");
  }

  @Test
  void keyInCapitals_isToldSo() {
    assertThat(Sample.unchanged().with(10, "Says: A.").problems().get(0).getMessage())
        .endsWith("must be written in small letters.");
  }

  @Test
  void secondClauseOfAnId_namesBothPlaces() {
    var problem = Sample.unchanged().with(16, "- id: monthly").problems().get(0);

    assertThat(problem.getPlace().orElseThrow().asText())
        .isEqualTo("sample.yaml:16:9 at clauses[1].id");
    assertThat(problem.getMessage()).contains("line 9, column 9");
    assertThat(problem.getClause()).contains("sample:monthly");
  }

  @Test
  void overlappingStages_areBothNamed() {
    var sample =
        Sample.unchanged()
            .with(15, "every: [1 week until 6 weeks, 2 weeks until 5 weeks, 1 month]");

    assertThat(sample.problems().get(0).getMessage()).contains("until 5 weeks", "until 6 weeks");
  }

  @Test
  void severalFaults_areAllReportedInTheOrderOfTheFile() {
    var sample =
        Sample.unchanged()
            .with(1, "policy: Sample")
            .with(4, "effective from: 2023-02-29")
            .with(7, "one to one: {event: session held, typ: individual}")
            .with(13, "applies to: {absent: no}")
            .with(15, "evry: 1 month")
            .with(20, "after: &x one to one")
            .with(21, "within: 5 days")
            .with(28, "lasts: all of it");

    assertThat(sample.faults())
        .containsExactly(
            "policy.wrong-id 1:9",
            "policy.wrong-date 4:17",
            "policy.unknown-attribute 7:37",
            "policy.wrong-value 13:26",
            "policy.unknown-key 15:5",
            "file.anchor 20:12",
            "policy.wrong-term 21:13",
            "policy.wrong-value 28:12");
  }

  @Test
  void wordThatIsRefused_isNoSecondFaultWhereItIsUsed() {
    assertThat(Sample.unchanged().with(7, "one to one: sesion held").faults())
        .containsExactly("policy.unknown-event 7:15");
  }

  @Test
  void manyFaults_areCutOffAtAHundred() {
    var clauses = new StringBuilder("clauses:\n");
    for (int clause = 0; clause < 150; clause++) {
      clauses.append("  - word\n");
    }

    assertThat(Sample.problems("a.yaml", clauses.toString()))
        .hasSize(101)
        .last()
        .satisfies(problem -> assertThat(problem.getCode()).isEqualTo("file.more-problems"));
  }

  static Stream<Arguments> privateText() {
    return Stream.of(
        argumentSet("in a sentence before a fault", 10, "says: " + CANARY + "\n    evry: 1 month"),
        argumentSet("in a comment", 10, "sais: A. # " + CANARY),
        argumentSet("as a key", 10, CANARY + ": A."),
        argumentSet("as a strength", 12, "strength: " + CANARY),
        argumentSet("as a date", 4, "effective from: " + CANARY),
        argumentSet("as a term", 15, "every: " + CANARY),
        argumentSet("as an end of a stage", 15, "every: ['1 week until " + CANARY + "', 1 month]"),
        argumentSet("as an event", 14, "expect: " + CANARY),
        argumentSet("as an attribute", 13, "applies to: {'" + CANARY + "': true}"),
        argumentSet("as an id", 9, "- id: " + CANARY),
        argumentSet("as the id of the policy", 1, "policy: " + CANARY),
        argumentSet("as a calendar", 5, "calendar: " + CANARY),
        argumentSet("as a value", 13, "applies to: {career stage: \"" + CANARY + "\"}"),
        argumentSet("as a length", 28, "lasts: " + CANARY),
        argumentSet("as a text that is too long", 2, "title: " + CANARY.repeat(4)),
        argumentSet("as an alias", 10, "says: *" + CANARY.replace(' ', '-').replace(",", "")),
        argumentSet("as a tag", 10, "says: !" + CANARY.replace(' ', '-').replace(",", "") + " A."),
        argumentSet("in broken YAML", 10, "says: \"" + CANARY),
        argumentSet("in YAML with a stray colon", 10, "says: " + CANARY + ": not well"));
  }

  @ParameterizedTest
  @MethodSource("privateText")
  void privateText_isNeverEchoed(int line, String text) {
    assertThat(Sample.unchanged().with(line, text).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.asText()).doesNotContainIgnoringCase("rosalind"));
  }

  @Test
  void privateTextInBrokenJson_isNeverEchoed() {
    for (String broken : new String[] {"{\"" + CANARY, "{" + CANARY, "[\"" + CANARY + "\" x]"}) {
      assertThat(Sample.problems("a.json", broken))
          .singleElement()
          .satisfies(problem -> assertThat(problem.asText()).doesNotContain("Rosalind"));
    }
  }

  @Test
  void exception_bearsNoCauseThatCouldEcho() {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> Sample.unchanged().with(10, "says: \"" + CANARY).policy())
        .withNoCause();
  }

  @Test
  void fileOnDisk_isReadUnderItsName(@TempDir Path folder) throws Exception {
    var good = Files.writeString(folder.resolve("ours.yml"), Sample.unchanged().text());
    var bad = Files.writeString(folder.resolve("bad.yaml"), "policy: Ours\n");

    assertThat(Policies.read(good).getId().getValue()).isEqualTo("sample");
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> Policies.read(bad))
        .withMessageContaining(bad + ":1:9 at policy");
  }

  @Test
  void unknownBundledPolicy_isToldWhatIsNear() {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> Policies.bundled("hul"))
        .satisfies(
            thrown ->
                assertThat(thrown.getProblems().get(0).getHint())
                    .contains("Maybe you meant \"hull\"?"));
  }
}
