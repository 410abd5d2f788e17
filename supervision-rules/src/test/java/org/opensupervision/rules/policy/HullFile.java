package org.opensupervision.rules.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of the bundled hull policy. */
final class HullFile {
  private HullFile() {}

  static String text() {
    try {
      return Files.readString(
          Path.of("src/main/resources/META-INF/supervision/policies/hull.yaml"));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }
}
