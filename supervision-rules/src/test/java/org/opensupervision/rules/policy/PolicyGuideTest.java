package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;

/** The pages on policies show what is true: their examples are read, and their lists are whole. */
class PolicyGuideTest {
  private static final Pattern YAML = Pattern.compile("```yaml\n([^`]+)```");
  private static final Path MAIN = Path.of("src/main/java/org/opensupervision/rules");

  private final String guide =
      Files.readString(Path.of("..", "docs", "guide", "writing-a-policy.md"));
  private final String format = Files.readString(Path.of("..", "docs", "spec", "policy-format.md"));

  PolicyGuideTest() throws IOException {}

  @Test
  void examplePolicy_isRead() {
    assertThat(read(example()).getClauses()).hasSize(4);
  }

  @Test
  void exampleOfAmounts_isRead() {
    assertThat(YAML.matcher(guide).results())
        .map(found -> found.group(1))
        .filteredOn(text -> text.startsWith("policy: our-nursery"))
        .singleElement()
        .satisfies(text -> assertThat(read(text).getClauses()).hasSize(4));
  }

  @Test
  void exampleOfDeclarations_isRead() {
    var found = YAML.matcher(guide);
    assertThat(found.results().map(block -> block.group(1)))
        .filteredOn(block -> block.startsWith("events:"))
        .singleElement()
        .satisfies(
            block ->
                assertThat(read(example().replace("words:\n", block + "\nwords:\n")).getEvents())
                    .hasSize(2));
  }

  @Test
  void exampleOfAProblem_isWhatTheReaderSays() {
    String spoilt = example().replaceFirst("every: 1 month", "every: monthly");
    String shown = guide.substring(guide.indexOf("our-town.yaml:"));

    assertThat(problems(spoilt))
        .singleElement()
        .satisfies(problem -> assertThat(shown).startsWith(problem + "\n"));
  }

  @Test
  void everyEvent_isListed() {
    assertThat(Language.builtIn().events())
        .extracting(FactKind::getWord)
        .allSatisfy(word -> assertThat(guide).contains("`" + word + "`"));
  }

  @Test
  void everyCode_isListed() throws IOException {
    assertThat(codes()).hasSizeGreaterThan(30);
    assertThat(codes()).allSatisfy(code -> assertThat(format).contains("`" + code + "`"));
  }

  @Test
  void everyAttribute_isListed() {
    assertThat(Language.builtIn().events())
        .flatExtracting(FactKind::getAttributes)
        .filteredOn(part -> !part.isMany())
        .allSatisfy(part -> assertThat(format).contains(part.getName()));
  }

  private String example() {
    var found = YAML.matcher(guide);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Policy read(String text) {
    return Policies.read("our-town.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String text) {
    try {
      read(text);
      return List.of();
    } catch (SupervisionException refused) {
      return refused.getProblems().stream().map(problem -> problem.asText()).toList();
    }
  }

  private static List<String> codes() throws IOException {
    var code = Pattern.compile("\"((file|policy)\\.[a-z0-9-]+)\"");
    var codes = new TreeSet<String>();
    for (String folder : List.of("document", "policy")) {
      try (Stream<Path> files = Files.list(MAIN.resolve(folder))) {
        for (Path file : files.toList()) {
          code.matcher(Files.readString(file))
              .results()
              .forEach(found -> codes.add(found.group(1)));
        }
      }
    }
    codes.removeIf(found -> found.endsWith("-"));
    return List.copyOf(codes);
  }
}
