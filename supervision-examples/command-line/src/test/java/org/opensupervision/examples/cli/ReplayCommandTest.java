package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping what an assessment was made of, and making it again. */
class ReplayCommandTest {
  private static final String EMPLOYED =
      "{\"fact\":\"employed\",\"id\":\"%s\",\"person\":\"%s\",\"on\":\"2026-05-18\","
          + "\"recorded at\":\"%s\",\"recorded by\":\"hr\","
          + "\"role\":\"social worker\",\"team\":\"North\"}\n";
  private static final String IN_TIME = "2026-05-18T09:00:00Z";

  @TempDir private Path folder;
  private Path facts;
  private Path proof;

  @BeforeEach
  void prove() throws IOException {
    facts = Files.writeString(folder.resolve("f.jsonl"), EMPLOYED.formatted("f-1", "p-1", IN_TIME));
    proof = folder.resolve("proof.txt");
    Run run =
        Run.of(
            "prove",
            "--policy",
            "hull",
            "--facts",
            facts.toString(),
            "--as-of",
            "2026-06-01",
            "--known-at",
            "2026-06-01T12:00:00Z",
            "--out",
            proof.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private Run replay() {
    return Run.of(
        "replay", "--policy", "hull", "--facts", facts.toString(), "--proof", proof.toString());
  }

  private void add(String id, String recordedAt) throws IOException {
    Files.writeString(
        facts, EMPLOYED.formatted("f-" + id, "p-" + id, recordedAt), StandardOpenOption.APPEND);
  }

  @Test
  void sameFacts_comeToTheSame() {
    Run run = replay();

    assertThat(run.out())
        .isEqualTo("As of 2026-06-01, known at 2026-06-01T12:00:00Z: the same, byte for byte.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void factsRecordedLater_changeNothing() throws IOException {
    add("2", "2026-06-02T09:00:00Z");

    assertThat(replay().code()).isZero();
  }

  @Test
  void factSlippedInBefore_isFound() throws IOException {
    add("3", IN_TIME);
    Run run = replay();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).endsWith("not the same. Different: facts, result.\n");
  }

  @Test
  void proofThatIsNone_isRefusedWithItsLine() throws IOException {
    Files.writeString(proof, "hello\n");
    Run run = replay();

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("proof.txt:1:1").contains("[provenance.line]");
  }
}
