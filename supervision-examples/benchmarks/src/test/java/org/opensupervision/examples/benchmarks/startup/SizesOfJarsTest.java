package org.opensupervision.examples.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.Supervision;
import org.opensupervision.spi.Provider;

/** What a host takes on stays small. */
class SizesOfJarsTest {
  private static final long MB = 1024 * 1024;
  private static final List<Class<?>> OURS = List.of(Fact.class, Provider.class, Supervision.class);

  /** Stands for a jar that is not ours, by a type in it. */
  private static final List<String> OTHERS =
      List.of(
          "com.fasterxml.classmate.MemberResolver",
          "jakarta.validation.Validation",
          "org.hibernate.validator.HibernateValidator",
          "org.jboss.logging.Logger",
          "org.jspecify.annotations.NullMarked",
          "org.slf4j.Logger",
          "org.snakeyaml.engine.v2.api.LoadSettings",
          "tools.jackson.core.JsonParser");

  @Test
  void modelSpiAndRules_areTogetherLessThanTwoAndAQuarterMegabytes() {
    assertThat(OURS.stream().mapToLong(SizesOfJarsTest::size).sum()).isBetween(MB / 4, 9 * MB / 4);
  }

  @Test
  void oursAndWhatTheyNeed_areLessThanFiveMegabytes() {
    var others = OTHERS.stream().map(SizesOfJarsTest::load);

    assertThat(Stream.concat(OURS.stream(), others).mapToLong(SizesOfJarsTest::size).sum())
        .isBetween(2 * MB, 5 * MB);
  }

  @Test
  void listOfJarsToStartWith_namesOneForEachOfThese() {
    assertThat(Jars.OURS).hasSameSizeAs(OURS);
    assertThat(Jars.WHAT_OURS_NEED).hasSameSizeAs(OTHERS);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, SizesOfJarsTest.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static long size(Class<?> type) {
    Path source = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    return Files.isDirectory(source) ? packed(source) : source.toFile().length();
  }

  /** About the size of the jar that a folder of classes will be; the tests may run before it is. */
  private static long packed(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(SizesOfJarsTest::deflated).sum();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static long deflated(Path file) {
    var sink = new Counter();
    try (var packing = new DeflaterOutputStream(sink)) {
      Files.copy(file, packing);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return sink.count;
  }

  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int one) {
      count++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      count += length;
    }
  }
}
