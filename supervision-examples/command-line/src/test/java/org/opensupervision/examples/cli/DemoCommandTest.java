package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir private Path folder;

  @Test
  void demo_printsTheFiguresAndWritesFactsAndPage() throws IOException {
    Path dir = folder.resolve("a").resolve("demo");
    Run run = Run.of("demo", "--staff", "10", "--dir", dir.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .contains("HOW THINGS STAND", "Facts:  " + dir.resolve("facts.jsonl"))
        .contains("Report: " + dir.resolve("report.html"));
    assertThat(run.out()).doesNotContain("OVERDUE: ");
    assertThat(Files.readString(dir.resolve("report.html"))).contains("<h2 id=\"overdue\">");
    assertThat(Run.files(dir)).containsExactly("facts.jsonl", "report.html");
  }

  @Test
  void folderThatCannotBe_isToldWithoutATrace() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Run run = Run.of("demo", "--staff", "10", "--dir", file.resolve("demo").toString());

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).startsWith("error: " + file).doesNotContain("Exception");
  }
}
