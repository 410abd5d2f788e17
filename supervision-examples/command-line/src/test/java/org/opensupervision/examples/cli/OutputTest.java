package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Terminal;

class OutputTest {
  @TempDir private Path folder;
  private Path facts;

  @BeforeEach
  void writeFacts() {
    facts = Run.copy("north.jsonl", folder);
  }

  @Test
  void factsAsOutput_areRefusedAndStayAsTheyWere() throws IOException {
    byte[] before = Files.readAllBytes(facts);
    Run run = to(folder.resolve(".").resolve("north.jsonl"));

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("The output is one of the files that are read.");
    assertThat(facts).hasBinaryContent(before);
  }

  @Test
  void folderAsOutput_isRefused() {
    Run run = to(folder);

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("error: " + folder + ": The output is a folder.");
  }

  @Test
  void outputInAMissingFolder_isRefused() {
    Run run = to(folder.resolve("none").resolve("report.txt"));

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("The folder of the output does not exist.");
  }

  @Test
  void earlierReport_isReplacedAsAWhole() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "earlier");

    assertThat(to(report).code()).isZero();
    assertThat(Files.readString(report)).startsWith("Hull");
    assertThat(Run.files(folder)).containsExactly("north.jsonl", "report.txt");
  }

  /** The link stands for the device: a file would take its place, too. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void deviceAsOutput_staysADevice() throws IOException {
    Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));

    assertThat(to(device).code()).isZero();
    assertThat(device).isSymbolicLink();
    assertThat(Run.files(folder)).containsExactly("device", "north.jsonl");
  }

  @Test
  void earlierReport_staysWhenTheFactsAreWrong() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "earlier");
    Files.writeString(facts, "no facts");

    assertThat(to(report).code()).isEqualTo(4);
    assertThat(report).hasContent("earlier");
  }

  @Test
  void streamThatIsClosedEarly_endsWithFive() {
    var err = new ByteArrayOutputStream();
    var closed = new PrintStream(new Closed(), false, StandardCharsets.UTF_8);
    var said = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] args = {
      "assess", "--policy", "hull", "--facts", facts.toString(), "--as-of", "2026-06-16"
    };

    assertThat(Main.run(args, Console.of(closed, said, Terminal.NONE))).isEqualTo(5);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Standard output was closed before everything was written.");
  }

  private Run to(Path report) {
    return Run.assess(facts, "2026-06-16", "--out", report.toString());
  }

  /** A stream whose reader has gone. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
