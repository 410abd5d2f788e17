package org.opensupervision.examples.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars that lie in one folder, by the beginnings of their names. */
record Jars(List<Path> files) {

  /** What an application gets that depends on the rules: our modules and what they need. */
  static final List<String> OURS =
      List.of("supervision-model", "supervision-spi", "supervision-rules");

  static final List<String> WHAT_OURS_NEED =
      List.of(
          "classmate",
          "hibernate-validator",
          "jackson-core",
          "jakarta.validation-api",
          "jboss-logging",
          "jspecify",
          "slf4j-api",
          "snakeyaml-engine");

  static Jars in(Path folder, List<String> names) {
    try (Stream<Path> files = Files.list(folder)) {
      return new Jars(
          files
              .filter(file -> names.stream().anyMatch(name -> isVersionOf(name, file)))
              .sorted()
              .toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean isVersionOf(String name, Path file) {
    String found = file.getFileName().toString();
    return found.startsWith(name + "-") && Character.isDigit(found.charAt(name.length() + 1));
  }

  long bytes() {
    return files.stream().mapToLong(file -> file.toFile().length()).sum();
  }

  String classPath() {
    return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
