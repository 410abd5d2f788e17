package org.opensupervision.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on what the words mean leaves none out. */
class WordsPageTest {
  private final String page = Files.readString(Path.of("..", "docs", "guide", "words.md"));

  WordsPageTest() throws IOException {}

  @Test
  void everyEvent_isInATable() {
    var rows = page.lines().filter(line -> line.startsWith("| `")).toList();
    assertThat(Language.builtIn().events())
        .isNotEmpty()
        .allSatisfy(
            kind -> assertThat(rows).anyMatch(row -> row.contains("`" + kind.getWord() + "`")));
  }

  @Test
  void everyWordOfAnAttribute_isExplained() {
    assertThat(Stream.concat(parts(), states()).flatMap(value -> value.getWords().stream()))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }

  private static Stream<NamedValue> parts() {
    return Language.builtIn().events().stream().flatMap(kind -> kind.getAttributes().stream());
  }

  private static Stream<NamedValue> states() {
    return Stream.of(SubjectKind.values()).flatMap(kind -> Vocabulary.states(kind).stream());
  }
}
