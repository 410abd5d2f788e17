package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.problem.SupervisionException;

/** However a file is spoilt, it is either read or refused with places, and soon. */
class MutatedPolicyTest {
  private static final String HULL = HullFile.text();
  private static final Duration SOON = Duration.ofSeconds(10);

  @Property(tries = 150)
  void spoiltLines_areReadOrRefusedWithPlaces(@ForAll("linesSpoilt") String text) {
    assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 150)
  void spoiltCharacters_areReadOrRefusedWithPlaces(@ForAll("charactersSpoilt") String text) {
    assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 100)
  void spoiltBytes_areReadOrRefusedWithPlaces(@ForAll("bytesSpoilt") byte[] content) {
    assertReadOrRefused(content);
  }

  private static void assertReadOrRefused(byte[] content) {
    for (String source : List.of("a.yaml", "a.json")) {
      assertTimeout(SOON, () -> assertReadOrRefused(source, content));
    }
  }

  private static void assertReadOrRefused(String source, byte[] content) {
    try {
      assertThat(Policies.read(source, content).getClauses()).isNotEmpty();
    } catch (SupervisionException refused) {
      assertThat(refused.getProblems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.getPlace()).isPresent();
                assertThat(problem.getMessage()).isNotBlank();
              });
    }
  }

  @Provide
  Arbitrary<String> linesSpoilt() {
    List<String> lines = HULL.lines().toList();
    var at = Arbitraries.integers().between(0, lines.size() - 1);
    return Combinators.combine(at, at, Arbitraries.integers().between(0, 4))
        .as((first, second, way) -> String.join("\n", spoilt(lines, first, second, way)) + "\n");
  }

  private static List<String> spoilt(List<String> lines, int first, int second, int way) {
    var spoilt = new ArrayList<>(lines);
    switch (way) {
      case 0 -> spoilt.remove(first);
      case 1 -> spoilt.add(second, lines.get(first));
      case 2 -> Collections.swap(spoilt, first, second);
      case 3 -> spoilt.set(first, "  " + lines.get(first));
      default -> spoilt.set(first, lines.get(first).strip());
    }
    return spoilt;
  }

  @Provide
  Arbitrary<String> charactersSpoilt() {
    var at = Arbitraries.integers().between(0, HULL.length() - 1);
    var put =
        Arbitraries.of(
            "", " ", ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", " #", "&a ", "*a", "!x ",
            "|", ">", "%", "@", "`", "\n", "\t", "\\", ",", "?", "? ", "~", "null", "0", "\u0000",
            "\u202E", "\u0430", "\uFEFF", "<<: ", "---\n", "...\n");
    var edits = Combinators.combine(at, put, Arbitraries.integers().between(0, 3)).as(Edit::new);
    return edits.list().ofMinSize(1).ofMaxSize(5).map(MutatedPolicyTest::edited);
  }

  private static String edited(List<Edit> edits) {
    var text = new StringBuilder(HULL);
    for (Edit edit : edits) {
      int from = Math.min(edit.at(), text.length());
      text.replace(from, Math.min(from + edit.length(), text.length()), edit.put());
    }
    return text.toString();
  }

  @Provide
  Arbitrary<byte[]> bytesSpoilt() {
    byte[] whole = HULL.getBytes(StandardCharsets.UTF_8);
    var at = Arbitraries.integers().between(0, whole.length - 1);
    return Combinators.combine(at, Arbitraries.bytes(), Arbitraries.of(true, false))
        .as(
            (where, put, cut) -> {
              byte[] spoilt = Arrays.copyOf(whole, cut ? where : whole.length);
              if (!cut) {
                spoilt[where] = put;
              }
              return spoilt;
            });
  }

  private record Edit(int at, String put, int length) {}
}
