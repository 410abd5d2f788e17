package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestCommandTest {
  @TempDir private Path folder;
  private Path cases;

  @BeforeEach
  void writeCases() {
    cases = Run.copy("north.cases.yaml", folder);
  }

  @Test
  void bundledCases_areAsExpected() {
    Run run = Run.of("policy", "test", "hull");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .matches("hull: ([0-9]+) of \\1 cases as expected under policy hull\n")
        .doesNotContain("NOT AS EXPECTED");
  }

  @Test
  void caseThatIsNotAsExpected_endsWithThree() {
    Run run = Run.of("policy", "test", "hull", cases.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .containsSubsequence(
            "hull: ", "NOT AS EXPECTED", "The record of a session on Maundy Thursday", ": 1 of 2");
  }

  @Test
  void caseAsExpected_endsWithZero() throws IOException {
    Files.writeString(cases, Files.readString(cases).replace("2026-04-10", "2026-04-13"));
    Run run = Run.of("policy", "test", cases.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(cases + ": 2 of 2 cases as expected under policy hull\n");
  }

  @Test
  void json_tellsEveryCase() {
    Run run = Run.of("policy", "test", cases.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(3);
    var tree = JsonTree.of(run.out());
    assertThat(tree.get("format")).isEqualTo("supervision-cases/1");
    var file = JsonTree.list(tree, "files").get(0);
    assertThat(file.get("policy")).isEqualTo("hull");
    assertThat(file.get("notAsExpected")).isEqualTo("1");
    var outcomes = JsonTree.list(file, "outcomes");
    assertThat(outcomes).<Object>map(one -> one.get("asExpected")).containsExactly("true", "false");
    var difference = JsonTree.list(outcomes.get(1), "differences").get(0);
    assertThat(difference.get("clause")).isEqualTo("hull:recording.personal");
    assertThat(difference.get("expected")).isEqualTo("due 2026-04-10, status open");
    assertThat(difference.get("found")).isEqualTo("due 2026-04-13, status open");
    assertThat(JsonTree.list(difference, "explanation")).hasSizeGreaterThan(5);
  }

  @Test
  void factThatDoesNotFitThePolicy_failsTheCase() throws IOException {
    String misspelt = "- {fact: event noted, on: 2026-02-05, event: shift worked}";
    Files.writeString(
        cases,
        Files.readString(cases)
            .replaceFirst("- \\{fact: session held", misspelt + "\n      - {fact: session held")
            .replace("2026-04-10", "2026-04-13"));
    Run run = Run.of("policy", "test", cases.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("Facts that do not fit the policy:", "The event of fact f-2", ": 1 of 2 cases");
    assertThat(Run.of("policy", "test", cases.toString(), "--format", "json").out())
        .contains("[facts.unknown-event]");
  }

  @Test
  void momentOfACase_isTold() throws IOException {
    Files.writeString(
        cases,
        Files.readString(cases)
            .replace(
                "as of: 2026-04-07", "as of: 2026-04-07\n    known at: \"2026-04-07T12:00:00Z\""));
    assertThat(Run.of("policy", "test", cases.toString()).out())
        .contains("As of Tuesday 7 April 2026, known at 2026-04-07T12:00:00Z.");
    assertThat(Run.of("policy", "test", cases.toString(), "--format", "json").out())
        .contains("\"knownAt\":\"2026-04-07T12:00:00Z\"");
  }

  @Test
  void faultsOfAllFiles_areToldAtOnceAndNothingIsTried() throws IOException {
    Path other = Files.writeString(folder.resolve("other.cases.yaml"), "policy: hull\n");
    Files.writeString(cases, Files.readString(cases).replace("status: met", "status: mett"));
    Run run = Run.of("policy", "test", cases.toString(), other.toString());
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("[cases.wrong-value]", "[cases.missing-key]")
        .endsWith("2 problems were found.\n");
  }

  @Test
  void mistypedIdOfBundledCases_namesTheNearest() {
    Run run = Run.of("policy", "test", "hul");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("Maybe you meant \"hull\"?").contains("[cases.unknown]");
  }

  @Test
  void outputFile_isWritten() throws IOException {
    Path out = folder.resolve("cases.json");
    Run run = Run.of("policy", "test", "hull", "--format", "json", "--out", out.toString());
    assertThat(run.code()).isZero();
    assertThat(Files.readString(out)).startsWith("{\"format\":\"supervision-cases/1\"");
  }
}
