package org.opensupervision.examples.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fresh virtual machine loads until the first answer is most of the time that it takes. */
class ClassesOfFirstAnswerTest {
  private static final String OURS = "org.opensupervision.";
  private static final int MOST = 400;

  @TempDir static Path folder;

  private static List<String> loaded = List.of();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    var answer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                FirstAnswer.class.getName())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    assertThat(answer.start().waitFor()).isZero();
    loaded =
        Files.readAllLines(log, StandardCharsets.UTF_8).stream()
            .map(line -> line.split(" ", 2)[0])
            .toList();
  }

  @Test
  void ours_areFew() {
    assertThat(loaded.stream().filter(name -> name.startsWith(OURS)))
        .contains(FirstAnswer.class.getName())
        .hasSizeLessThan(MOST);
  }

  @Test
  void lambdas_areNone() {
    assertThat(loaded)
        .filteredOn(name -> name.startsWith(OURS) && name.contains("$$Lambda"))
        .isEmpty();
  }

  @Test
  void parsers_areNone() {
    assertThat(loaded)
        .filteredOn(name -> name.startsWith("org.snakeyaml.") || name.startsWith("tools.jackson."))
        .isEmpty();
  }
}
