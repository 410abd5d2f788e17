package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are large, deep or many are refused by a limit, before they cost anything. */
@Timeout(20)
class HostileSizesTest {
  static Stream<Arguments> hostile() {
    return Stream.of(
        argumentSet("F14 5,000 brackets", "a.yaml", "[".repeat(5_000), "file.too-deep"),
        argumentSet("F14 100,000 brackets", "a.yaml", "[".repeat(100_000), "file.too-deep"),
        argumentSet("F14 100,000 braces", "a.yaml", "{".repeat(100_000), "file.too-deep"),
        argumentSet(
            "F14 100,000 brackets as a key", "a.yaml", "? " + "[".repeat(100_000), "file.too-deep"),
        argumentSet("F14 100,000 dashes", "a.yaml", "- ".repeat(100_000), "file.too-deep"),
        argumentSet("F14 100,000 question marks", "a.yaml", "? ".repeat(100_000), "file.too-deep"),
        argumentSet("F14 1,000 nested keys", "a.yaml", nestedKeys(1_000), "file.too-deep"),
        argumentSet("F14 brackets of JSON", "a.json", "[".repeat(100_000), "file.too-deep"),
        argumentSet("F14 objects of JSON", "a.json", "{\"a\":".repeat(100_000), "file.too-deep"),
        argumentSet(
            "F14 a key of nearly 1 MB", "a.yaml", "k".repeat(1_000_000) + ": 1\n", "file.syntax"),
        argumentSet("F14 60,000 values", "a.yaml", "- a\n".repeat(60_000), "file.too-many-values"),
        argumentSet(
            "F14 60,000 values of JSON",
            "a.json",
            "[" + "1,".repeat(60_000) + "1]",
            "file.too-many-values"),
        argumentSet("F14 50 MB", "a.yaml", "a".repeat(50_000_000), "file.too-large"),
        argumentSet("F14 a byte too many", "a.json", " ".repeat((1 << 20) + 1), "file.too-large"),
        argumentSet("F13 an alias bomb", "a.yaml", aliasBomb(), "file.anchor"),
        argumentSet("F13 an anchor in itself", "a.yaml", "a: &a [*a]\n", "file.anchor"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileFile_isRefusedByALimit(String source, String text, String code) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);

    var document = Documented.of(source, content);

    assertThat(document.problems().get(0).getCode()).isEqualTo(code);
  }

  private static String nestedKeys(int depth) {
    var text = new StringBuilder();
    for (int level = 0; level < depth; level++) {
      text.append(" ".repeat(level)).append("a:\n");
    }
    return text.toString();
  }

  private static String aliasBomb() {
    var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 9; level++) {
      String alias = "*a" + (level - 1);
      text.append(
          "a%s: &a%s [%s]\n"
              .formatted(level, level, String.join(", ", Collections.nCopies(9, alias))));
    }
    return text.toString();
  }
}
