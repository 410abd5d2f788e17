package org.opensupervision.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** The page that documents the facts file says what the vocabulary says. */
class FactsFilePageTest {
  private static final Path PAGE = Path.of("..", "docs", "spec", "facts-file.md");
  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "opensupervision", "rules", "fact");
  private static final Path VARIATIONS =
      SOURCES.resolveSibling("assessment").resolve("VariationCheck.java");

  @Test
  void tableOfKinds_isThatOfTheVocabulary() throws IOException {
    assertThat(section("kinds")).isEqualTo(table());
  }

  @Test
  void exampleOnThePage_isRead() throws IOException {
    var lines = section("example").lines().filter(line -> line.startsWith("{")).toList();

    assertThat(FactLines.of(lines.toArray(String[]::new)).read())
        .isNotEqualTo(Facts.of())
        .extracting(facts -> facts.getJournals().size())
        .isEqualTo(3);
  }

  @Test
  void codesOnThePage_areThoseOfTheReader() throws IOException {
    var told =
        Files.readString(PAGE)
            .lines()
            .filter(line -> line.startsWith("| `facts."))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(codes());
  }

  private static Set<String> codes() throws IOException {
    var quoted = Pattern.compile("\"(facts\\.[a-z0-9-]+)\"");
    try (Stream<Path> sources = Files.list(SOURCES)) {
      return Stream.concat(sources, Stream.of(VARIATIONS))
          .map(FactsFilePageTest::content)
          .flatMap(source -> quoted.matcher(source).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String section(String name) throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    String begin = "<!-- " + name + " -->\n";
    int from = page.indexOf(begin) + begin.length();
    return page.substring(from, page.indexOf("<!-- end -->", from)).strip();
  }

  private static String table() {
    return Vocabulary.kinds().stream()
        .map(FactsFilePageTest::row)
        .collect(Collectors.joining("\n", "| fact | about | its own keys |\n|---|---|---|\n", ""));
  }

  private static String row(FactKind kind) {
    String parts =
        kind.getAttributes().stream()
            .map(part -> part(kind, part))
            .collect(Collectors.joining("<br>"));
    return "| `%s` | %s | %s |".formatted(kind.getWord(), kind.getSubject().getWord(), parts);
  }

  private static String part(FactKind kind, Attribute part) {
    var form = ValueForm.of(part);
    String expected = part.isMany() ? form.expectedList() : form.expected();
    boolean isWord = part.getType() == ValueType.WORD;
    return "`%s`%s%s: %s"
        .formatted(
            part.getName(),
            isWord ? " (`" + enumOf(kind, part).getSimpleName() + "`)" : "",
            part.isOptional() ? " (optional)" : "",
            isWord ? expected.replace("one of ", "") : expected);
  }

  @Test
  void enumOfEveryWord_isInThePackageOfItsFact() {
    for (var kind : Vocabulary.kinds()) {
      for (var part : kind.getAttributes()) {
        if (part.getType() == ValueType.WORD) {
          assertThat(enumOf(kind, part).getPackage()).isEqualTo(typeOf(kind).getPackage());
        }
      }
    }
  }

  @Test
  void everyPart_isAMethodOfTheBuilder() {
    for (var kind : Vocabulary.kinds()) {
      var methods = Stream.of(kind.newBuilder().getClass().getMethods()).map(Method::getName);
      assertThat(methods.toList())
          .as(kind.getWord())
          .containsAll(
              kind.getAttributes().stream()
                  .filter(part -> !part.isMany())
                  .map(part -> camelCase(part.getName()))
                  .toList());
    }
  }

  private static Class<?> enumOf(FactKind kind, Attribute part) {
    String getter = camelCase("get " + part.getName());
    try {
      var type = typeOf(kind).getMethod(getter).getGenericReturnType();
      return (Class<?>)
          (type instanceof ParameterizedType held ? held.getActualTypeArguments()[0] : type);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> typeOf(FactKind kind) {
    return kind.newBuilder().getClass().getEnclosingClass();
  }

  /** {@code planned for} is {@code plannedFor}. */
  private static String camelCase(String words) {
    return Pattern.compile(" (.)")
        .matcher(words)
        .replaceAll(blank -> blank.group(1).toUpperCase(Locale.ROOT));
  }
}
