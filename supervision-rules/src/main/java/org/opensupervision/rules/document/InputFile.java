package org.opensupervision.rules.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Reads a file once into memory: an ordinary file, of a size that a document may have. */
public final class InputFile {
  /** The most bytes that a document may have: 1 MiB. */
  static final int LIMIT = 1 << 20;

  private InputFile() {}

  /**
   * Returns the bytes of a file.
   *
   * @throws SupervisionException if there is no such file, if it is no ordinary file, if it is too
   *     large or cannot be read
   */
  public static byte[] read(Path file) {
    String source = file.toString();
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw fault("file.not-a-file", source, "The input must be an ordinary file.");
      }
      return read(file, source);
    } catch (NoSuchFileException absent) {
      throw fault("file.not-found", source, "The file must exist.");
    } catch (IOException unreadable) {
      throw fault("file.unreadable", source, "The file must be one that can be read.");
    }
  }

  private static byte[] read(Path file, String source) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(LIMIT + 1);
      if (content.length > LIMIT) {
        throw new SupervisionException(tooLarge(source));
      }
      return content;
    }
  }

  static Problem tooLarge(String source) {
    return Faults.problem(
        "file.too-large",
        Place.ofSource(source),
        "The file must have at most " + LIMIT + " bytes (1 MiB).");
  }

  private static SupervisionException fault(String code, String source, String message) {
    return Faults.fatal(code, Place.ofSource(source), message);
  }
}
