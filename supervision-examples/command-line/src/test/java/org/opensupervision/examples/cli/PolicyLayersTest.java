package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies of several files: layers and versions. */
class PolicyLayersTest {
  private static final String POLICY =
      """
      policy: %s
      title: A policy
      source: {document: A document}
      effective from: %s
      calendar: england-and-wales
      %s
      clauses:
        - id: seen
          says: Everybody has a session every %s.
          cite: Section 1
          strength: must
          expect: session held
          every: %s
      """;

  private static final String EMPLOYED =
      "{\"fact\":\"employed\",\"id\":\"f-01\",\"person\":\"p-1\",\"on\":\"2026-05-18\","
          + "\"recorded at\":\"2026-05-18T09:00:00Z\",\"recorded by\":\"hr\","
          + "\"role\":\"social worker\",\"team\":\"North\"}\n";

  @TempDir private Path folder;
  private Path town;

  @BeforeEach
  void writeTown() throws IOException {
    town = policy("town", "town", "2025-01-01", "", "1 month");
  }

  private Path policy(String file, String id, String from, String head, String every)
      throws IOException {
    String text = POLICY.formatted(id, from, head, every, every);
    return Files.writeString(folder.resolve(file + ".yaml"), text);
  }

  @Test
  void layerBesideTheFile_isCheckedWithIt() throws IOException {
    Path team = policy("team", "team", "2025-01-01", "layered on: town", "2 weeks");
    Run run = Run.of("policy", "check", team.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("OK: 1 clause in policy town\nOK: 1 clause in policy team\n");
  }

  @Test
  void layerThatLoosens_isRefusedWithBothClauses() throws IOException {
    Path team = policy("team", "team", "2025-01-01", "layered on: town", "6 weeks");
    Run run = Run.of("policy", "check", team.toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("team:seen", "town:seen", "6 weeks is longer than 1 month");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "may read: worker; part: file | may read: [worker, student]; part: file | it opens the file"
            + " to the student",
        "keep: 7 years; after: employment ended | keep: 5 years; after: employment ended | 5 years"
            + " is shorter than 7 years",
        "keep: 7 years; after: employment ended | keep: 9 years; after: employment ended | must"
            + " name the clause (low:new)",
        "expect: check-in held; every: 1 month | expect: check-in held; every: 1 month; suspended"
            + " during: family leave | its clock stands still during family leave",
        "after: session held; within: 1 week; expect: record completed | after: session held;"
            + " within: 2 weeks; expect: record completed | 2 weeks is longer than 1 week",
      })
  void clauseThatLoosens_isRefusedWithBothClauses(String below, String above, String how)
      throws IOException {
    add(policy("low", "low", "2025-01-01", "", "1 year"), below);
    Path team = policy("team", "team", "2025-01-01", "layered on: low", "1 year");
    add(team, above);
    Run run = Run.of("policy", "check", team.toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("team:new", "low:new", how);
    assertThat(run.err().lines().filter(said -> said.startsWith("error: "))).hasSize(1);
  }

  private static void add(Path policy, String asked) throws IOException {
    var clause =
        new StringBuilder(
            """
              - id: new
                says: Something is asked.
                cite: Section 2
                strength: must
            """);
    for (String line : asked.split("; ", -1)) {
      clause.append("    ").append(line).append('\n');
    }
    Files.writeString(policy, Files.readString(policy) + clause);
  }

  @Test
  void twoVersions_areCheckedTogether() throws IOException {
    Path next = policy("next", "town", "2026-01-01", "", "2 weeks");
    Run run = Run.of("policy", "check", town.toString(), next.toString());

    assertThat(run.out()).isEqualTo("OK: 1 clause in policy town\nOK: 1 clause in policy town\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void oddPolicy_isNotedAndFailsOnlyWhenStrict() throws IOException {
    Path odd = policy("odd", "odd", "2025-01-01", "", "1 week");
    Files.writeString(
        odd,
        Files.readString(odd)
            + """
              - id: new
                says: New staff have one every 2 weeks.
                cite: Section 2
                strength: must
                applies to: {career stage: asye}
                expect: session held
                every: 2 weeks
            """);

    Run lenient = Run.of("policy", "check", odd.toString());
    Run strict = Run.of("policy", "check", "--strict", odd.toString());

    assertThat(lenient.code()).isZero();
    assertThat(lenient.err()).startsWith("note: ").contains("[policy.contradiction]");
    assertThat(strict.code()).isEqualTo(3);
  }

  @Test
  void strictestLayer_bindsInAnAssessment() throws IOException {
    Path team = policy("team", "team", "2025-01-01", "layered on: town", "2 weeks");
    Path facts = Files.writeString(folder.resolve("facts.jsonl"), EMPLOYED);
    Run run =
        Run.of(
            "explain",
            "--policy",
            team.toString(),
            "--facts",
            facts.toString(),
            "--as-of",
            "2026-05-20",
            "--subject",
            "p-1");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("OPEN  team:seen  due 2026-06-01")
        .contains("OPEN  town:seen  due 2026-06-18, bound by team:seen");
  }

  @Test
  void bothVersionsGiven_judgeEachTheirOwn() throws IOException {
    Path next = policy("next", "town", "2026-06-01", "", "2 weeks");
    Path facts = Files.writeString(folder.resolve("facts.jsonl"), EMPLOYED);
    Run run =
        Run.of(
            "explain",
            "--policy",
            town.toString(),
            "--policy",
            next.toString(),
            "--facts",
            facts.toString(),
            "--as-of",
            "2026-06-05",
            "--subject",
            "p-1",
            "--clause",
            "seen");

    assertThat(run.out()).contains("OPEN  town:seen  due 2026-06-18");
  }
}
