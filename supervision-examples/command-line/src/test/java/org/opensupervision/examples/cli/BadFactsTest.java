package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFactsTest {
  private static final String TUE_16_JUNE = "2026-06-16";

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldWithItsPlaceAndLeavesNoReport(String line, String place, String message)
      throws IOException {
    Path facts = Run.copy("north.jsonl", folder);
    Files.writeString(facts, line + "\n", StandardOpenOption.APPEND);

    Run run = Run.assess(facts, TUE_16_JUNE, "--out", folder.resolve("report.txt").toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error: " + facts + ":" + place).contains(message);
    assertThat(run.err().lines().filter(said -> said.startsWith("error: "))).hasSize(1);
    assertThat(Run.files(folder)).containsExactly("north.jsonl");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("broken line", "{\"fact\":\"case opened\",", "11", ""),
        argumentSet(
            "unknown fact type", fact("case reopend", "c-1", "2026-06-01"), "11", "case opened"),
        argumentSet(
            "unknown case", fact("vulnerability flagged", "c-9", "2026-06-01"), "11", "c-9"),
        argumentSet(
            "impossible date", fact("case closed", "c-1", "2026-02-30"), "11", "2026-04-13"),
        argumentSet("end before start", fact("case closed", "c-1", "2026-05-01"), "11", "c-1"));
  }

  @Test
  void everyFaultOfAFile_isToldAtOnce() throws IOException {
    Path facts = Run.copy("north.jsonl", folder);
    Files.writeString(facts, "{}\n[]\nno\n", StandardOpenOption.APPEND);

    Run run = Run.assess(facts, TUE_16_JUNE);

    assertThat(run.err()).contains(facts + ":11").contains(facts + ":12").contains(facts + ":13");
    assertThat(run.err().lines().toList().get(run.err().lines().toList().size() - 1))
        .endsWith("problems were found.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "html"})
  void shuffledFacts_giveTheSameBytes(String format) throws IOException {
    Path facts = Run.copy("north.jsonl", folder);
    String before = Run.assess(facts, TUE_16_JUNE, "--format", format).out();
    List<String> lines = new ArrayList<>(Files.readAllLines(facts));
    Collections.shuffle(lines, new Random(4));
    Files.write(facts, lines);

    assertThat(Run.assess(facts, TUE_16_JUNE, "--format", format).out())
        .isNotEmpty()
        .isEqualTo(before);
  }

  @Test
  void dayBeforeTheFirstFact_isRefused() {
    Run run = Run.assess(Run.copy("north.jsonl", folder), "2026-05-17");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("The day (2026-05-17) of --as-of is before the first fact of the file.")
        .contains("Expected: a day from 2026-05-18 on.");
  }

  @Test
  void fileWithoutFacts_isRefused() throws IOException {
    Path facts = Files.createFile(folder.resolve("empty.jsonl"));
    Run run = Run.assess(facts, TUE_16_JUNE);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith("error: " + facts).doesNotContain("Exception");
  }

  @Test
  void missingFileAndMissingPolicy_areToldTogether() {
    Path none = folder.resolve("none.jsonl");
    Path policy = folder.resolve("none.yaml");
    Run run =
        Run.of(
            "assess",
            "--policy",
            policy.toString(),
            "--facts",
            none.toString(),
            "--as-of",
            TUE_16_JUNE);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains(none.toString()).contains(policy.toString());
    assertThat(run.err()).endsWith("2 problems were found.\n");
  }

  @Test
  void folderAsFacts_isRefused() {
    Run run = Run.assess(folder, TUE_16_JUNE);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith("error: " + folder).doesNotContain("Exception");
  }

  @Test
  void personAndCaseOfOneId_areToldApart() throws IOException {
    Path facts = Run.copy("north.jsonl", folder);
    Files.writeString(
        facts, fact("case opened", "p-1", "2026-06-01") + "\n", StandardOpenOption.APPEND);

    Run run = Run.assess(facts, TUE_16_JUNE, "--subject", "p-1");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("person:p-1 or case:p-1");
    assertThat(Run.assess(facts, TUE_16_JUNE, "--subject", "case:p-1").code()).isZero();
  }

  private static String fact(String kind, String caseId, String day) {
    return "{\"fact\":\"%s\",\"id\":\"f-11\",\"case\":\"%s\",\"on\":\"%s\",\"recorded at\":\"2026-06-02T09:00:00Z\",\"recorded by\":\"p-2\"}"
        .formatted(kind, caseId, day);
  }
}
