package org.opensupervision.examples.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/** What must hold of a file before work is done that is to be written there. */
final class TargetChecks {
  private TargetChecks() {}

  static void check(Path file, List<Path> inputs) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw refusal(file, "output.folder", "The output is a folder.", "the name of a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw refusal(
          file,
          "output.no-folder",
          "The folder of the output does not exist.",
          "an existing folder");
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw refusal(
          file, "output.refused", "The output may not be written.", "a file that may be written");
    }
    for (Path input : inputs) {
      if (isSame(file, input)) {
        throw refusal(
            file,
            "output.is-input",
            "The output is one of the files that are read.",
            "another file");
      }
    }
  }

  private static boolean isSame(Path file, Path input) {
    try {
      return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
    } catch (IOException unknown) {
      return file.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize());
    }
  }

  private static UnwritableException refusal(
      Path file, String code, String message, String expected) {
    return new UnwritableException(
        Problem.builder()
            .code(code)
            .place(Place.ofSource(file.toString()))
            .message(message)
            .expected(expected)
            .build());
  }
}
