package org.opensupervision.rules.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the five source documents ask, by clause id, and how strongly. */
final class Catalogue {
  private static final Path FILE = Path.of("src", "test", "resources", "catalogue.csv");

  private Catalogue() {}

  /** Returns {@code must}, {@code should}, {@code good} or {@code may} for each clause id. */
  static Map<String, String> rows() {
    var rows = new LinkedHashMap<String, String>();
    try {
      Files.readAllLines(FILE).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(row -> rows.put(row[0], row[1]));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return rows;
  }
}
