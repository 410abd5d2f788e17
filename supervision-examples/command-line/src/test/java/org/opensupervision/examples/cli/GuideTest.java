package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the guide shows and compares it with what the guide says is printed. */
class GuideTest {
  private static final Path GUIDE = Path.of("..", "..", "docs", "guide", "command-line.md");
  private static final Pattern SHOWN =
      Pattern.compile("```console\\n\\$ supervision ([^\\n]*)\\n(.*?)```", Pattern.DOTALL);
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern CODE =
      Pattern.compile("\"((?:as-of|clause|file|finding|output|store-file|subject)\\.[a-z-]+)\"");
  private static final String FACTS = "north.jsonl";
  private static final String CASES = "north.cases.yaml";
  private static final String POLICY = "fortnightly.yaml";
  private static final String PROOF = "proof.txt";
  private static final String STORE = "north";
  private static final String CUT = "...\n";

  @TempDir private Path folder;

  @Test
  void everyRunOfTheGuide_printsWhatIsShown() throws IOException {
    Run.copy(FACTS, folder);
    Run.copy(CASES, folder);
    Run.copy(POLICY, folder);
    List<MatchResult> shown = SHOWN.matcher(Files.readString(GUIDE)).results().toList();

    assertThat(shown).hasSizeGreaterThanOrEqualTo(5);
    for (MatchResult run : shown) {
      String printed = run(run.group(1));
      Stream.of(run.group(2).split(Pattern.quote(CUT)))
          .forEach(part -> assertThat(printed).as(run.group(1)).contains(part));
    }
  }

  @Test
  void factsOfTheGuide_areThoseThatAreRun() throws IOException {
    Path facts = Run.copy(FACTS, folder);

    assertThat(Files.readString(GUIDE)).contains("```json\n" + Files.readString(facts) + "```");
  }

  @Test
  void codesOfTheGuide_areThoseOfTheProgram() throws IOException {
    Set<String> told =
        Files.readString(GUIDE)
            .lines()
            .filter(line -> line.matches("\\| `[a-z-]+\\.[a-z-]+` \\|.*"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .collect(Collectors.toSet());

    assertThat(told).isNotEmpty().isEqualTo(codes());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        CODE.matcher(Files.readString(source)).results().forEach(code -> codes.add(code.group(1)));
      }
    }
    return codes;
  }

  @Test
  void casesOfTheGuide_areThoseThatAreRun() throws IOException {
    Path cases = Run.copy(CASES, folder);
    assertThat(Files.readString(GUIDE)).contains("```yaml\n" + Files.readString(cases) + "```");
  }

  @Test
  void policyOfTheGuide_isTheOneThatIsRun() throws IOException {
    Path policy = Run.copy(POLICY, folder);
    assertThat(Files.readString(GUIDE)).contains("```yaml\n" + Files.readString(policy) + "```");
  }

  private String run(String command) {
    var files = List.of(FACTS, CASES, POLICY, PROOF, STORE);
    String[] args =
        Stream.of(command.split(" "))
            .map(arg -> files.contains(arg) ? folder.resolve(arg).toString() : arg)
            .toArray(String[]::new);
    Run run = Run.of(args);
    return (run.out() + run.err()).replace(folder + File.separator, "");
  }
}
