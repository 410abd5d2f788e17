package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyCommandTest {
  private static final String GOOD =
      """
      policy: ours
      title: Our policy
      source: {document: Supervision at our place}
      effective from: 2026-01-01
      calendar: england-and-wales
      clauses:
        - id: monthly
          says: Everybody has a session at least once a month.
          cite: Section 1
          strength: must
          applies to: {role: social worker}
          expect: session held
          every: [1 week until 6 weeks, 1 month]
      """;

  private static final String TWICE =
      """
      clauses:
        - {id: monthly, says: Again., cite: Section 2, strength: must, expect: session held,
           every: 2 months}
      """;

  @TempDir private Path folder;

  @Test
  void policyInOrder_isAnsweredWithItsNumberOfClauses() throws IOException {
    Run run = check(GOOD);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("OK: 1 clause in policy ours\n");
  }

  @Test
  void schemas_areThoseOfTheLibrary() throws IOException {
    Path file = folder.resolve("cases.schema.json");
    Run policy = Run.of("policy", "schema");
    Run cases = Run.of("policy", "schema", "--cases", "--out", file.toString());

    assertThat(policy.code() + cases.code()).isZero();
    assertThat(policy.out()).contains("\"urn:opensupervision:policy\"");
    assertThat(cases.out()).isEmpty();
    assertThat(Files.readString(file)).contains("\"urn:opensupervision:cases\"");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldWithItsPlace(String change, String into, String place, String message)
      throws IOException {
    assertThat(GOOD).contains(change);
    Run run = check(GOOD.replace(change, into));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error: " + folder.resolve("ours.yaml") + place)
        .contains(message)
        .doesNotContain("Exception");
    assertThat(run.err().lines().filter(said -> said.startsWith("error: "))).hasSize(1);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("typo in a key", "applies to:", "aplies to:", ":11:5", "\"applies to\"?"),
        argumentSet("unknown attribute", "{role:", "{rolle:", ":11:18", "\"role\"?"),
        argumentSet("wrong unit", "1 month]", "1 moon]", ":13:", "1 moon"),
        argumentSet("duplicate clause id", "clauses:\n", TWICE, ":9:9", "line 7"),
        argumentSet(
            "unknown event",
            "expect: session held",
            "expect: session heldd",
            ":12:",
            "\"session held\"?"),
        argumentSet("unknown strength", "must", "shal", ":10:", "must"),
        argumentSet(
            "role that is not declared",
            "clauses:\n",
            "roles: [social workers]\nclauses:\n",
            ":12:24",
            "\"social workers\"?"),
        argumentSet(
            "attribute that is not declared",
            "{role: social worker}",
            "{career stag: asye}",
            ":11:18",
            "\"career stage\"?"),
        argumentSet(
            "end before the beginning",
            "strength: must",
            "strength: must\n    effective from: 2026-05-01\n    effective until: 2026-04-30",
            ":12:",
            "2026-04-30"),
        argumentSet(
            "overlapping stages",
            "6 weeks, 1 month]",
            "6 weeks, 2 weeks until 1 month, 1 month]",
            ":13:",
            "6 weeks"),
        argumentSet(
            "deeply nested",
            "social worker}",
            "[".repeat(5_000) + "]".repeat(5_000) + "}",
            ":11:",
            ""));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void oddClause_isNotedAndFailsOnlyWhenStrict(String change, String into, String message)
      throws IOException {
    assertThat(GOOD).contains(change);
    Path policy = write(GOOD.replace(change, into));
    Run lenient = Run.of("policy", "check", policy.toString());
    Run strict = Run.of("policy", "check", "--strict", policy.toString());

    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).startsWith("OK: ");
    assertThat(lenient.err()).startsWith("note: ").contains("ours:monthly", message);
    assertThat(strict.code()).isEqualTo(3);
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        argumentSet(
            "clause for nobody",
            "{role: social worker}",
            "{role: a, not: {role: a}}",
            "[policy.never-applies]"),
        argumentSet(
            "clause that is over",
            "strength: must",
            "strength: must\n    effective until: 2025-12-31",
            "[policy.never-applies]"),
        argumentSet(
            "stage that is over",
            "1 week until 6 weeks",
            "1 week until 2025-12-31",
            "stage (1) of the clause (ours:monthly) is never reached"),
        argumentSet(
            "nothing that counts",
            "expect: session held",
            "expect: session held\n    not counting: session held",
            "[policy.never-met]"),
        argumentSet(
            "clause for some that asks for less",
            "clauses:\n",
            """
            clauses:
              - {id: all, says: Everybody., cite: Section 2, strength: must, expect: session held,
                 every: 1 week}
            """,
            "[policy.contradiction]"));
  }

  @Test
  void aliasBomb_isRefusedAtItsFirstAnchor() throws IOException {
    Run run = check(GOOD.replace("{role: social worker}", "&a [&b [*a, *a], *b, *b, *b]"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("ours.yaml:11:17 ", "The file must not use anchors");
  }

  @Test
  void everyFaultOfAFile_isToldAtOnce() throws IOException {
    Run run = check(GOOD.replace("must", "shall").replace("2026-01-01", "2026-02-30"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains(":4:").contains(":10:").endsWith("2 problems were found.\n");
  }

  @Test
  void wrongPolicy_leavesNoReport() throws IOException {
    Path policy = write(GOOD.replace("every:", "evry:"));
    Path facts = Run.copy("north.jsonl", folder);
    Run run =
        Run.of(
            "assess",
            "--policy",
            policy.toString(),
            "--facts",
            facts.toString(),
            "--as-of",
            "2026-06-16",
            "--out",
            folder.resolve("report.html").toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(Run.files(folder)).containsExactly("north.jsonl", "ours.yaml");
  }

  @Test
  void mistypedIdOfABundledPolicy_namesTheNearest() {
    Run run = Run.of("assess", "--policy", "hul", "--facts", "x", "--as-of", "2026-06-16");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("Maybe you meant \"hull\"?");
  }

  @Test
  void missingPolicyFile_isToldByName() {
    Path none = folder.resolve("none.yaml");
    Run run = Run.of("policy", "check", none.toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith("error: " + none);
  }

  @Test
  void list_namesTheBundledPolicies() {
    Run run = Run.of("policy", "list");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\nhull  ");
  }

  private Run check(String content) throws IOException {
    return Run.of("policy", "check", write(content).toString());
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("ours.yaml"), content);
  }
}
