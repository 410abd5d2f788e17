package org.opensupervision.rules.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records the policies of a folder: a step of the build, before the jar is packed. */
public final class PolicyRecorder {
  private static final String YAML = ".yaml";

  private PolicyRecorder() {}

  /**
   * Writes the recording of each policy beside it.
   *
   * @param folders the folder of the policies that go into the jar
   */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      try (var files = Files.newDirectoryStream(Path.of(folder), "*" + YAML)) {
        for (Path file : files) {
          record(file);
        }
      }
    }
  }

  private static void record(Path file) throws IOException {
    String name = file.getFileName().toString();
    var recording = TreeRecording.of(name, InputFile.read(file));
    Files.write(file.resolveSibling(name.replace(YAML, ".tree")), recording);
  }
}
