package org.opensupervision.rules.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that carry the id of a clause as a tag. */
final class ShownByTests {
  private static final Path FOLDER = Path.of("src", "test", "java");
  private static final Pattern TAG_OR_NAME =
      Pattern.compile("@Tag\\(\"([a-z-]+:[a-z0-9.-]+)\"\\)|\\b(?:void|class) (\\w+)");
  private static final List<String> MET = List.of("_isMet", "_mayRead");
  private static final List<String> BROKEN =
      List.of("_isOverdue", "_isMetLate", "_isMissed", "_isOneOverdue", "_isRefused");

  private final Map<String, Set<String>> byClause = new TreeMap<>();

  private ShownByTests() {}

  /** Reads the sources of all tests of this module. */
  static ShownByTests read() {
    var shown = new ShownByTests();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      files.filter(file -> file.toString().endsWith("Test.java")).sorted().forEach(shown::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return shown;
  }

  /** Returns the tests of a clause, as {@code Class.method}, or {@code Class} if it has the tag. */
  Set<String> of(String clause) {
    return byClause.getOrDefault(clause, Set.of());
  }

  /** Returns the clauses that are tags. */
  Set<String> clauses() {
    return byClause.keySet();
  }

  boolean isMet(String clause) {
    return of(clause).stream().anyMatch(test -> MET.stream().anyMatch(test::contains));
  }

  boolean isBroken(String clause) {
    return of(clause).stream().anyMatch(test -> BROKEN.stream().anyMatch(test::contains));
  }

  private void add(Path file) {
    String type = file.getFileName().toString().replace(".java", "");
    var tags = new TreeSet<String>();
    var found = TAG_OR_NAME.matcher(read(file));
    while (found.find()) {
      if (found.group(1) != null) {
        tags.add(found.group(1));
      } else {
        add(tags, found.group(2).equals(type) ? type : type + "." + found.group(2));
        tags.clear();
      }
    }
  }

  private void add(Set<String> tags, String test) {
    tags.forEach(tag -> byClause.computeIfAbsent(tag, any -> new TreeSet<>()).add(test));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
