package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder;
  private Path facts;

  @BeforeEach
  void writeFacts() {
    facts = Run.copy("north.jsonl", folder);
  }

  @Test
  @Tag("hull:recording.personal")
  void overdueRecord_isExplainedUpToItsDueDate() {
    Run run = explain("--subject", "p-1", "--clause", "hull:recording.personal");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .containsSubsequence(
            "p-1 as of Tuesday 16 June 2026, policy hull",
            "OVERDUE  hull:recording.personal  due 2026-05-28, 19 days late",
            "finding hull:recording.personal/p-1/f-04",
            "- Monday 25 May 2026 is not a working day: Spring Bank Holiday.",
            "- Due Thursday 28 May 2026.");
  }

  @Test
  @Tag("hull:frequency.asye")
  void clauseThatDoesNotApply_saysWhyNot() {
    Run run = explain("--subject", "p-1", "--clause", "frequency.asye");

    assertThat(run.lines()).contains("NOTHING OWED NOW  hull:frequency.asye");
    assertThat(run.out()).contains("career stage");
  }

  @Test
  void withoutAClause_everyClauseIsAnswered() {
    Run run = explain("--subject", "c-1");

    assertThat(run.lines())
        .contains("OPEN  hull:recording.case-frequency  due 2026-07-20")
        .contains("NOTHING OWED NOW  hull:recording.case-vulnerable")
        .contains("MET  hull:recording.case  due 2026-05-28, met on 2026-05-27");
  }

  @Test
  void findingById_standsAlone() {
    Run run = explain("--subject", "p-1", "--finding", "hull:recording.log/p-1/f-04");

    assertThat(run.lines()).contains("MET  hull:recording.log  due 2026-05-28, met on 2026-05-21");
    assertThat(run.out()).doesNotContain("NOTHING OWED").doesNotContain("hull:frequency");
  }

  @Test
  void recordMadeLater_isNotBelievedEarlier() {
    String clause = "recording.case";

    assertThat(explain("--subject", "c-1", "--clause", clause).lines())
        .contains("NOTHING OWED NOW  hull:recording.case");
    assertThat(
            explain("--subject", "c-1", "--clause", clause, "--known-at", "2026-05-27T15:59:59Z")
                .lines())
        .contains("OVERDUE  hull:recording.case  due 2026-05-28, 19 days late")
        .doesNotContain("NOTHING OWED NOW  hull:recording.case");
  }

  @Test
  void clauseMetBeforeTheDay_isSaidToBeMet() {
    assertThat(explain("--subject", "c-1", "--clause", "recording.case").out()).contains("f-09");
    assertThat(
            explain(
                    "--subject",
                    "p-1",
                    "--clause",
                    "roles.contract",
                    "--known-at",
                    "2026-06-01T15:59:59Z")
                .out())
        .contains("OPEN  hull:roles.contract")
        .doesNotContain("f-10");
  }

  @Test
  void unknownSubject_namesTheNearest() {
    Run run = explain("--subject", "c-11");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("error: There is no fact about the subject (c-11).")
        .contains("  Maybe you meant \"c-1\"?");
  }

  @Test
  void unknownClause_namesTheNearest() {
    Run run = explain("--subject", "p-1", "--clause", "hull:recording.personel");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("error: The clause (hull:recording.personel) is not in the policy hull.")
        .contains("  Maybe you meant \"hull:recording.personal\"?");
  }

  @Test
  void unknownFinding_namesTheNearest() {
    Run run = explain("--subject", "p-1", "--finding", "hull:recording.log/p-1/f-05");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("Maybe you meant \"hull:recording.log/p-1/f-04\"?");
  }

  @Test
  void clauseAndFindingTogether_areWrongUsage() {
    Run run = explain("--subject", "p-1", "--finding", "a", "--clause", "b");

    assertThat(run.code()).isEqualTo(2);
  }

  private Run explain(String... options) {
    var args =
        Stream.concat(
            Stream.of(
                "explain",
                "--policy",
                "hull",
                "--facts",
                facts.toString(),
                "--as-of",
                "2026-06-16"),
            Stream.of(options));
    return Run.of(args.toArray(String[]::new));
  }
}
