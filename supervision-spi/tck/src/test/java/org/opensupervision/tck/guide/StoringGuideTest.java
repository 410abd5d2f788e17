package org.opensupervision.tck.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class StoringGuideTest {

  private static final Path GUIDE = Path.of("../../docs/guide/storing.md");
  private static final Path SOURCES = Path.of("src/test/java/org/opensupervision/tck/guide");

  @Test
  void everyPieceOfCode_isOneThatIsTested() throws IOException {
    var tested =
        lines(Files.readString(SOURCES.resolve("TinyStorage.java")))
            + lines(Files.readString(SOURCES.resolve("TinyStorageProvider.java")))
            + lines(Files.readString(SOURCES.resolve("TinyStorageTest.java")));

    assertThat(blocks("java"))
        .hasSizeGreaterThan(4)
        .allMatch(block -> tested.contains(lines(block)));
  }

  @Test
  void tableOfTheGuide_isWhatTheKitPrints() throws IOException {
    var said = new ArrayList<String>();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(TinyStorageTest.class))
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .configurationParameter("tck.quiet", "true")
            .build();
    LauncherFactory.create().execute(request, reportsTo(said));

    assertThat(blocks("text")).containsExactlyElementsOf(said);
  }

  private static TestExecutionListener reportsTo(List<String> said) {
    return new TestExecutionListener() {
      @Override
      public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        said.add(entry.getKeyValuePairs().getOrDefault("storage rules", "nothing"));
      }
    };
  }

  /** The blocks of a language, without the fences. */
  private static List<String> blocks(String language) throws IOException {
    var blocks = new ArrayList<String>();
    var parts = Files.readString(GUIDE).split("```", -1);
    for (int at = 1; at < parts.length; at += 2) {
      if (parts[at].startsWith(language + "\n")) {
        blocks.add(parts[at].substring(language.length() + 1).stripTrailing());
      }
    }
    return blocks;
  }

  /** The lines of a text without the blanks around them, so that indentation does not count. */
  private static String lines(String text) {
    var lines = new StringBuilder();
    text.lines().map(String::strip).forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
