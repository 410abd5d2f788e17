package org.opensupervision.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestReporter;

/** How often the fault tests do what they do, and where they say what came of it. */
final class Proof {

  private Proof() {}

  /** Returns a number of the build, which the profile {@code proof} raises. */
  static int number(String name, int usual) {
    return Integer.getInteger("proof." + name, usual);
  }

  /** Tells a count to the report, and to a file in {@code target/proof}. */
  static void tell(TestReporter reporter, String what, String count) {
    reporter.publishEntry(what, count);
    try {
      var folder = Files.createDirectories(Path.of("target/proof"));
      Files.writeString(folder.resolve(what + ".txt"), count + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
