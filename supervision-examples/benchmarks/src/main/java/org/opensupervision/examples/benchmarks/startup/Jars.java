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

  /** What an application gets that depends on the rules, in the order in which Maven gives it. */
  static final List<String> OURS =
      List.of("supervision-rules", "supervision-spi", "supervision-model");

  static final List<String> WHAT_OURS_NEED =
      List.of(
          "jakarta.validation-api",
          "jspecify",
          "hibernate-validator",
          "jboss-logging",
          "classmate",
          "slf4j-api",
          "snakeyaml-engine",
          "jackson-core");

  /** The jars of these names, in their order. */
  static Jars in(Path folder, List<String> names) {
    return new Jars(names.stream().flatMap(name -> in(folder, name).stream()).toList());
  }

  private static List<Path> in(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isVersionOf(name, file)).toList();
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
