package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folders of this build, found from where the tests run. */
final class Reactor {

  static final Path ROOT = root();

  /** The modules that reach a host or a vendor. */
  static final List<Path> PUBLISHED =
      Stream.of("supervision-model", "supervision-spi", "supervision-spi/tck", "supervision-rules")
          .map(ROOT::resolve)
          .toList();

  private static final Map<List<Path>, JavaClasses> READ = new ConcurrentHashMap<>();

  private Reactor() {}

  /** Returns the folder of every module that has sources, in the order of their names. */
  static List<Path> modules() {
    try (var files = Files.walk(ROOT, 3)) {
      return files
          .filter(file -> file.endsWith("pom.xml"))
          .map(Path::getParent)
          .filter(folder -> Files.isDirectory(folder.resolve("src")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> examples() {
    return modules().stream()
        .filter(folder -> folder.startsWith(ROOT.resolve("supervision-examples")))
        .toList();
  }

  /** Returns the main sources of some modules, without the descriptions of modules. */
  static List<Path> sources(List<Path> modules) {
    return modules.stream()
        .flatMap(module -> files(module.resolve("src/main/java"), ".java"))
        .filter(file -> !file.endsWith("module-info.java"))
        .toList();
  }

  /** Returns the main classes of some modules, at least one for each of their sources. */
  static JavaClasses classes(List<Path> modules) {
    return READ.computeIfAbsent(modules, Reactor::read);
  }

  private static JavaClasses read(List<Path> modules) {
    var classes = load(modules.stream().map(module -> module.resolve("target/classes")).toList());
    assertThat(classes).hasSizeGreaterThanOrEqualTo(sources(modules).size());
    return classes;
  }

  /** Returns the test classes of every module, at least one for each of their sources. */
  static JavaClasses testClasses() {
    var modules = modules();
    var sources =
        modules.stream().flatMap(module -> files(module.resolve("src/test/java"), "Test.java"));
    var classes =
        load(modules.stream().map(module -> module.resolve("target/test-classes")).toList());
    assertThat(classes).hasSizeGreaterThanOrEqualTo((int) sources.count());
    return classes;
  }

  /** Reads the classes in some folders, but for those that JMH writes around a benchmark. */
  static JavaClasses load(List<Path> folders) {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/jmh_generated/"))
        .importPaths(folders.stream().filter(Files::exists).toList());
  }

  static Stream<Path> files(Path folder, String ending) {
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names in a folder that are not hidden and not left there by the build. */
  static List<String> visible(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.equals("target"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("supervision-model"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("The root of the build was not found above these tests.");
      }
    }
    return folder;
  }
}
