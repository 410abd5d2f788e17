package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * The page of the guide to embedding: its snippets are those that are run, and its tables right.
 */
class EmbeddingPageTest {
  private static final Path GUIDE = Path.of("..", "docs", "guide", "embedding.md");
  private static final Path SNIPPETS =
      Path.of("src/test/java/org/opensupervision/rules/engine/EmbeddingGuideTest.java");
  private static final Pattern SNIPPET = Pattern.compile("```java\n([^`]+)```");
  private static final Pattern TYPE = Pattern.compile("(?<![.\\w])[A-Z]\\w+");

  @Test
  void everySnippetOfTheGuide_isRun() throws IOException {
    String source = onOneLine(Files.readString(SNIPPETS));

    assertThat(snippets())
        .hasSize(13)
        .allSatisfy(snippet -> assertThat(source).contains(onOneLine(withoutImports(snippet))));
  }

  @Test
  void everySnippetOfTheGuide_importsAllTypesOfItsOwn() throws IOException {
    assertThat(snippets())
        .allSatisfy(
            snippet -> {
              var imported = imports(snippet).stream().map(EmbeddingPageTest::simpleName).toList();
              assertThat(imported).containsExactlyInAnyOrderElementsOf(typesIn(snippet));
            });
  }

  @Test
  void everyImportOfTheGuide_isOfATypeThatIsThere() throws IOException {
    assertThat(snippets())
        .flatExtracting(EmbeddingPageTest::imports)
        .contains("org.opensupervision.model.session.SessionHeld")
        .allSatisfy(name -> assertThat(Class.forName(name)).isPublic());
  }

  @Test
  void everyKindOfFact_isInTheTableByThePackageOfItsType() throws IOException {
    var words = new LinkedHashMap<String, StringJoiner>();
    for (var kind : Vocabulary.kinds()) {
      var type = kind.newBuilder().getClass().getEnclosingClass();
      assertThat(kind.getWord().replaceAll("[ -]", "")).isEqualToIgnoringCase(type.getSimpleName());
      var name = type.getPackageName().replace("org.opensupervision.", "");
      words.computeIfAbsent(name, none -> new StringJoiner("`, `", "`", "`")).add(kind.getWord());
    }

    var rows =
        words.entrySet().stream()
            .map(row -> "| `%s` | %s |".formatted(row.getKey(), row.getValue()));
    assertThat(Files.readAllLines(GUIDE)).containsSequence(rows.toList());
  }

  @Test
  void clausesOfTheGuide_areThoseOfTheTests() throws IOException {
    assertThat(onOneLine(Files.readString(GUIDE))).contains(onOneLine(Readers.CLAUSES));
  }

  private static List<String> snippets() throws IOException {
    var found = SNIPPET.matcher(Files.readString(GUIDE)).results();
    return found.map(snippet -> snippet.group(1)).toList();
  }

  private static List<String> imports(String snippet) {
    return snippet
        .lines()
        .filter(line -> line.startsWith("import "))
        .map(line -> line.substring("import ".length(), line.length() - 1))
        .toList();
  }

  private static String withoutImports(String snippet) {
    return snippet
        .lines()
        .filter(line -> !line.startsWith("import "))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> typesIn(String snippet) {
    var code = withoutImports(snippet).replaceAll("\"[^\"]*\"", "");
    return TYPE.matcher(code).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
