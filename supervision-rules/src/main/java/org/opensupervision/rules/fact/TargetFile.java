package org.opensupervision.rules.fact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Writes a file beside its place and moves it there when it is whole. */
final class TargetFile {

  /** What is written into the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private TargetFile() {}

  static void write(Path file, Content content) {
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Path draft = Files.createTempFile(folder, ".facts-", ".tmp");
      try {
        write(draft, file, content);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException refused) {
      throw new SupervisionException(unwritable(file), refused);
    }
  }

  private static void write(Path draft, Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(draft)) {
      content.writeTo(out);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Problem unwritable(Path file) {
    return Problem.builder()
        .code("facts.unwritable")
        .place(Place.ofSource(file.toString()))
        .message("The facts file cannot be written.")
        .expected("a place in a folder that exists and may be written to")
        .build();
  }
}
