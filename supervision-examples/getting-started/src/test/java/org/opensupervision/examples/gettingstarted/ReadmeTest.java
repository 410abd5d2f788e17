package org.opensupervision.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README says what the code does. */
class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src/main/java/org/opensupervision/examples/gettingstarted/GettingStarted.java");
  private static final int RUNNING_CODE_BY_LINE = 15;

  private static List<String> readme = List.of();
  private static String printed = "";

  @BeforeAll
  static void run() throws IOException {
    readme = Files.readAllLines(Path.of("../../README.md"));
    var out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (var captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      GettingStarted.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    printed = out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void firstJava_isTheRegionThatIsCompiled() throws IOException {
    assertThat(blocks("java").get(0)).isEqualTo(region("overdue"));
  }

  @Test
  void secondJava_isTheRegionThatIsCompiled() throws IOException {
    assertThat(blocks("java").get(1)).isEqualTo(region("why"));
  }

  @Test
  void firstJava_isRunningByLineFifteen() {
    assertThat(readme.indexOf("```java")).isBetween(1, RUNNING_CODE_BY_LINE - 1);
  }

  @Test
  void commentInTheFirstJava_isWhatIsPrinted() throws IOException {
    String comment =
        region("overdue").lines().filter(line -> line.startsWith("// ")).findFirst().orElseThrow();

    assertThat(printed.lines().findFirst()).contains(comment.substring(3));
  }

  @Test
  void textBlock_isWhatIsPrinted() {
    String why = printed.lines().skip(1).collect(Collectors.joining("\n"));

    assertThat(blocks("text")).contains(why);
  }

  @Test
  void jsonBlock_isALineOfTheFacts() throws IOException {
    assertThat(blocks("json").get(0).lines())
        .isSubsetOf(Files.readAllLines(Path.of("facts.jsonl")));
  }

  @Test
  void yamlBlock_isPartOfTheBundledPolicy() throws IOException {
    String policy =
        Files.readString(
            Path.of(
                "../../supervision-rules/src/main/resources/META-INF/supervision/policies/hull.yaml"));

    assertThat(blocks("yaml")).allSatisfy(block -> assertThat(policy).contains(block));
  }

  private static List<String> blocks(String language) {
    var blocks = new ArrayList<String>();
    for (int i = 0; i < readme.size(); i++) {
      if (readme.get(i).equals("```" + language)) {
        int end = readme.subList(i + 1, readme.size()).indexOf("```") + i + 1;
        blocks.add(String.join("\n", readme.subList(i + 1, end)));
      }
    }
    return blocks;
  }

  private static String region(String name) throws IOException {
    var lines = Files.readAllLines(SOURCE).stream().map(ReadmeTest::unindented).toList();
    int start = lines.indexOf("// region " + name) + 1;
    int end = start + lines.subList(start, lines.size()).indexOf("// endregion");
    return String.join("\n", lines.subList(start, end));
  }

  private static String unindented(String line) {
    return line.startsWith("    ") ? line.substring(4) : line;
  }
}
