package org.opensupervision.rules.fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Opens what facts are read from, and refuses what is no plain file or changes meanwhile. */
final class SourceFile {
  private SourceFile() {}

  static Facts read(Path file, ReadProgress progress) {
    String source = file.toString();
    try {
      var before = attributes(file);
      refuseOthers(source, before);
      FactList facts;
      try (InputStream in = Files.newInputStream(file)) {
        facts = new FactsReader(source).read(in, progress, before.size());
      }
      refuseChange(source, before, attributes(file));
      return FactChecks.check(source, facts);
    } catch (IOException unreadable) {
      throw unreadable(source, unreadable);
    }
  }

  static Facts read(String source, InputStream in) {
    try {
      return FactChecks.check(
          source, new FactsReader(source).read(in, ReadProgress.NONE, FactsReader.MOST_BYTES));
    } catch (IOException unreadable) {
      throw unreadable(source, unreadable);
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  private static void refuseOthers(String source, BasicFileAttributes found) {
    if (!found.isRegularFile()) {
      String what = found.isDirectory() ? "is a folder" : "is not a plain file";
      throw refusal(source, "facts.not-a-file", "The facts file " + what + ".", "a file");
    }
    if (found.size() > FactsReader.MOST_BYTES) {
      throw refusal(
          source,
          "facts.too-large",
          "The file has " + found.size() + " bytes.",
          "at most " + FactsReader.MOST_BYTES + " bytes");
    }
  }

  private static void refuseChange(
      String source, BasicFileAttributes before, BasicFileAttributes after) {
    boolean same =
        before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime());
    if (!same) {
      throw refusal(source, "facts.changed", FactsReader.CHANGED, "a file that nobody writes to");
    }
  }

  private static SupervisionException refusal(
      String source, String code, String message, String expected) {
    return new SupervisionException(problem(source, code, message, expected));
  }

  private static Problem problem(String source, String code, String message, String expected) {
    return Problem.builder()
        .code(code)
        .place(Place.ofSource(source))
        .message(message)
        .expected(expected)
        .build();
  }

  private static SupervisionException unreadable(String source, IOException cause) {
    boolean missing = cause instanceof NoSuchFileException;
    return missing
        ? refusal(source, "facts.not-found", "There is no such file.", "a facts file")
        : new SupervisionException(
            problem(
                source, "facts.unreadable", "The file cannot be read.", "a file that may be read"),
            cause);
  }
}
