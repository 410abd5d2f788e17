package org.opensupervision.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.opensupervision.rules.document.Documents;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;

/** The page on golden cases and the schema that editors use say what the reader does. */
class CasesPageTest {
  private static final Pattern YAML = Pattern.compile("```yaml\n([^`]+)```");
  private static final Pattern CODE = Pattern.compile("\"(cases\\.[a-z-]+)\"");
  private static final Path SOURCES = Path.of("src/main/java/org/opensupervision/rules/golden");

  private final String page = Files.readString(Path.of("..", "docs", "spec", "cases.md"));
  private final Mapping schema = schema();

  CasesPageTest() throws IOException {}

  @Test
  void exampleOfThePage_isAsExpected() {
    var example = YAML.matcher(page);
    assertThat(example.find()).isTrue();
    var tried = BookOfCases.read("page.cases.yaml", example.group(1)).tryAll();
    assertThat(tried).singleElement().matches(Outcome::isAsExpected);
  }

  @Test
  void everyKey_isOnThePage() {
    assertThat(keys()).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
  }

  @Test
  void everyWord_isOnThePage() {
    assertThat(Stream.of(Aspect.STATUS, Aspect.OWED_BY))
        .flatExtracting(Aspect::words)
        .allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }

  @Test
  void codesOfThePage_areThoseOfTheReader() throws IOException {
    var code = Pattern.compile("`(cases\\.[a-z-]+)`");
    assertThat(found(code, page)).isNotEmpty().isEqualTo(codes());
  }

  @Test
  void valuesOfSteps_areThoseOfThePageOnExplanations() throws IOException {
    var rows = Pattern.compile("(?m)^\\| `[a-z-]+`.*\\| ([^|]+) \\|$");
    var guide = Files.readString(Path.of("..", "docs", "guide", "reading-an-explanation.md"));
    var names =
        rows.matcher(guide)
            .results()
            .flatMap(row -> Stream.of(row.group(1).split("[;,] ", -1)))
            .map(name -> name.replaceFirst("^(and|or) ", "").split(" ", -1)[0])
            .filter(name -> !name.equals("as"));
    assertThat(names).isNotEmpty().containsAll(StepValues.NAMES).isSubsetOf(StepValues.NAMES);
  }

  @Test
  void keysOfTheSchema_areThoseOfTheReader() {
    assertThat(keys(schema, "properties")).isEqualTo(CasesReader.KEYS);
    assertThat(keys(schema, "$defs", "case", "properties")).isEqualTo(CaseReader.KEYS);
    assertThat(keys(schema, "$defs", "finding", "properties")).isEqualTo(ExpectationReader.KEYS);
    assertThat(keys(schema, "$defs", "reading", "properties")).isEqualTo(ReadingReader.KEYS);
    var silence = ((Sequence) under(schema, "$defs", "silence").value("anyOf").orElseThrow());
    assertThat(keys((Mapping) silence.getItems().get(1), "properties"))
        .isEqualTo(SilenceReader.KEYS);
  }

  @Test
  void wordsOfTheSchema_areThoseOfTheReader() {
    for (Aspect aspect : List.of(Aspect.STATUS, Aspect.OWED_BY)) {
      var words =
          under(schema, "$defs", "finding", "properties", aspect.key()).value("enum").orElseThrow();
      assertThat(((Sequence) words).getItems().stream().map(word -> ((Scalar) word).getText()))
          .containsExactlyElementsOf(aspect.words());
    }
  }

  @Test
  void everyKeyOfTheSchema_isDescribed() {
    for (String part : List.of("case", "finding", "fact", "reading")) {
      var properties = under(schema, "$defs", part, "properties");
      assertThat(properties.getEntries())
          .allMatch(entry -> ((Mapping) entry.getValue()).has("description"));
    }
  }

  private static List<String> keys() {
    return Stream.of(
            CasesReader.KEYS,
            CaseReader.KEYS,
            ExpectationReader.KEYS,
            SilenceReader.KEYS,
            ReadingReader.KEYS)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> keys(Mapping from, String... path) {
    return under(from, path).getEntries().stream().map(Entry::getName).toList();
  }

  private static Mapping under(Mapping from, String... path) {
    Mapping found = from;
    for (String key : path) {
      found = (Mapping) found.value(key).orElseThrow();
    }
    return found;
  }

  private static Mapping schema() throws IOException {
    var file = Path.of("src/main/resources/META-INF/supervision/cases.schema.json");
    var problems = new Problems(file.toString());
    var root = Documents.read(file.toString(), Files.readAllBytes(file), problems);
    problems.throwIfAny();
    return (Mapping) root.orElseThrow();
  }

  private static Set<String> codes() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      var codes = new TreeSet<String>();
      for (Path file : files.toList()) {
        codes.addAll(found(CODE, Files.readString(file)));
      }
      return codes;
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
