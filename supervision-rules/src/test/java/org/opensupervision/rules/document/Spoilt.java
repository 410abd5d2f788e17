package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.problem.SupervisionException;

/** Files in order, spoilt by somebody's slip: lines, characters or bytes of them. */
public final class Spoilt {
  private static final List<String> SLIPS =
      List.of(
          ("|\0| |:|: |- |[|]|{|}|\"|'|#| #|&a |*a|!x |>|%|@|`|\n|\t|\\|,|?|? |~|null|0|-1|"
                  + "99999999999999999999|1e9|\u202E|\u0430|\uFEFF|<<: |---\n|...\n")
              .split("[|]", -1));

  private Spoilt() {}

  private record Edit(int at, String put, int length) {}

  /** Any of these texts, spoilt in one of three ways. */
  public static Arbitrary<byte[]> anyOf(List<String> texts) {
    return Arbitraries.of(texts)
        .flatMap(
            text ->
                Arbitraries.oneOf(
                    lines(text).map(spoilt -> spoilt.getBytes(StandardCharsets.UTF_8)),
                    characters(text).map(spoilt -> spoilt.getBytes(StandardCharsets.UTF_8)),
                    bytes(text)));
  }

  /** A file that is bundled with the rules, by its path below the folder of ours. */
  public static String bundled(String path) {
    try (InputStream in = Documents.class.getResourceAsStream("/META-INF/supervision/" + path)) {
      if (in == null) {
        throw new IllegalStateException("The file " + path + " must be bundled.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Holds a refusal to its promise: every problem has a place and says something. */
  public static void requirePlaces(SupervisionException refused) {
    assertThat(refused.getProblems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.getPlace()).isPresent();
              assertThat(problem.getMessage()).isNotBlank();
            });
  }

  private static Arbitrary<String> lines(String text) {
    List<String> lines = text.lines().toList();
    var at = Arbitraries.integers().between(0, lines.size() - 1);
    return Combinators.combine(at, at, Arbitraries.integers().between(0, 5))
        .as((first, second, way) -> String.join("\n", spoilt(lines, first, second, way)) + "\n");
  }

  private static List<String> spoilt(List<String> lines, int first, int second, int way) {
    var spoilt = new ArrayList<>(lines);
    switch (way) {
      case 0 -> spoilt.remove(first);
      case 1 -> spoilt.add(second, lines.get(first));
      case 2 -> Collections.swap(spoilt, first, second);
      case 3 -> spoilt.set(first, "  " + lines.get(first));
      case 4 -> spoilt.set(first, lines.get(first).repeat(200));
      default -> spoilt.set(first, lines.get(first).strip());
    }
    return spoilt;
  }

  private static Arbitrary<String> characters(String text) {
    var at = Arbitraries.integers().between(0, text.length() - 1);
    return Combinators.combine(at, Arbitraries.of(SLIPS), Arbitraries.integers().between(0, 3))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(edits -> edited(text, edits));
  }

  private static String edited(String whole, List<Edit> edits) {
    var text = new StringBuilder(whole);
    for (Edit edit : edits) {
      int from = Math.min(edit.at(), text.length());
      text.replace(from, Math.min(from + edit.length(), text.length()), edit.put());
    }
    return text.toString();
  }

  private static Arbitrary<byte[]> bytes(String text) {
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
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
}
