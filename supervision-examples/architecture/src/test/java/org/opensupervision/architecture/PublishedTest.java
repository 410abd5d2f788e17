package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.StorageProvider;

/** Whoever has only our jars can read them. */
class PublishedTest {

  private static final String SOURCES = "-sources.jar";

  static Stream<Path> published() {
    return Stream.concat(
        Reactor.PUBLISHED.stream(),
        Stream.of(Reactor.ROOT.resolve("supervision-examples/storage-jdbc")));
  }

  /** Asked once there are jars: a build that only tests makes none. */
  @ParameterizedTest
  @MethodSource("published")
  void everyPublishedJar_hasItsSourcesBesideIt(Path module) throws IOException {
    var target = module.resolve("target");
    assumeThat(jars(target)).isNotEmpty();

    assertThat(jars(target)).filteredOn(name -> name.endsWith(SOURCES)).hasSize(1);
    assertThat(sources(target)).contains("module-info.java");
  }

  @Test
  void sourcesOfTheModel_haveWhatImmutablesWrites() throws IOException {
    var target = Reactor.ROOT.resolve("supervision-model/target");
    assumeThat(jars(target)).isNotEmpty();

    assertThat(sources(target))
        .contains(
            "org/opensupervision/model/policy/Policy.java",
            "org/opensupervision/model/policy/ImmutablePolicy.java");
  }

  @ParameterizedTest
  @MethodSource("implementedByVendors")
  void whatVendorsImplement_namesItsParameters(Method method) {
    assertThat(method.getParameters()).allMatch(Parameter::isNamePresent);
  }

  static Stream<Method> implementedByVendors() {
    return Stream.of(
            StorageProvider.class,
            Journals.class,
            DueRows.class,
            Outbox.class,
            AccessLog.class,
            CommitDoor.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> method.getDeclaringClass().getName().startsWith("org.opensupervision"));
  }

  private static List<String> jars(Path target) {
    return Reactor.visible(target).stream().filter(name -> name.endsWith(".jar")).toList();
  }

  private static List<String> sources(Path target) throws IOException {
    var name = jars(target).stream().filter(jar -> jar.endsWith(SOURCES)).findFirst().orElseThrow();
    try (var jar = new JarFile(target.resolve(name).toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }
}
