package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir private Path folder;

  @Test
  void sameOptions_giveTheSameFile() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");

    assertThat(generate(one, "7").code()).isZero();
    assertThat(generate(two, "7").err()).contains("two.jsonl has ").contains("2026-03-31");
    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void otherSeed_givesAnotherFile() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");
    generate(one, "7");
    generate(two, "8");

    assertThat(Files.mismatch(one, two)).isNotEqualTo(-1);
  }

  @Test
  void generatedService_isAssessed() {
    Path facts = folder.resolve("facts.jsonl");
    generate(facts, "7");
    Run run = Run.assess(facts, "2026-03-31");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("OVERDUE: ").contains("hull:frequency.monthly");
  }

  private static Run generate(Path file, String seed) {
    return Run.of(
        "generate",
        "--out",
        file.toString(),
        "--seed",
        seed,
        "--staff",
        "10",
        "--cases",
        "40",
        "--months",
        "4",
        "--until",
        "2026-03-31");
  }
}
