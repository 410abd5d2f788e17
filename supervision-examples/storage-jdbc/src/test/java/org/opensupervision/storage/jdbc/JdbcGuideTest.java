package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.Providers;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;
import org.opensupervision.spi.storage.value.Bytes;

/** What the guide to this store shows and lists. */
class JdbcGuideTest {

  private static final Path GUIDE = Path.of("..", "..", "docs", "guide", "jdbc-storage.md");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path THIS =
      Path.of("src/test/java/org/opensupervision/storage/jdbc/JdbcGuideTest.java");
  private static final Pattern CODE = Pattern.compile("\"(jdbc\\.[a-z-]+)\"");
  private static final Pattern ROW = Pattern.compile("\n\\| `(jdbc\\.[a-z-]+)` \\|");

  @TempDir private Path folder;

  @Test
  void storeOfTheGuide_isOpened() {
    var secret = new byte[16];
    var options =
        StorageOptions.builder()
            .space("hull")
            .cursorKey(Bytes.of(secret))
            .putSetting("url", "jdbc:h2:file:" + folder + "/srv/supervision/records")
            .build();
    try (var store = Providers.named(StorageProvider.class, "jdbc").open(options)) {
      use(store);
    }
  }

  @Test
  void firstSnippet_standsHereWithItsImports() throws IOException {
    var guide = Files.readString(GUIDE);
    var begin = guide.indexOf("```java\n") + "```java\n".length();
    var source = Files.readString(THIS).replace("\" + folder + \"", "");

    assertThat(guide.substring(begin, guide.indexOf("```", begin)).lines().map(String::strip))
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(source).contains(line));
  }

  @Test
  void codesOfTheGuide_areThoseOfTheStore() throws IOException {
    assertThat(ROW.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            CODE.matcher(sources()).results().map(found -> found.group(1)).distinct().toList());
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(JdbcGuideTest::content)
          .collect(Collectors.joining());
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private static void use(Storage store) {
    assertThat(store.getCapabilities().getMaxEntriesPerCommit()).isPositive();
  }
}
