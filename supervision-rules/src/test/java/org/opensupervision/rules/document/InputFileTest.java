package org.opensupervision.rules.document;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.problem.SupervisionException;

/** F29: only ordinary files are read, once, up to the limit. */
@Timeout(20)
class InputFileTest {
  @TempDir Path folder;

  @Test
  void ordinaryFile_isRead() throws IOException {
    var file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");

    assertThat(InputFile.read(file)).asString().isEqualTo("a: 1\n");
  }

  @Test
  void linkToAnOrdinaryFile_isRead() throws IOException {
    var file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
    var link = Files.createSymbolicLink(folder.resolve("b.yaml"), file);

    assertThat(InputFile.read(link)).asString().isEqualTo("a: 1\n");
  }

  @Test
  void absentFile_isRefused() {
    assertRefused(folder.resolve("absent.yaml"), "file.not-found");
  }

  @Test
  void linkToNowhere_isRefused() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("absent"));

    assertRefused(link, "file.not-found");
  }

  @Test
  void folder_isRefused() {
    assertRefused(folder, "file.not-a-file");
  }

  @Test
  void device_isRefused() throws IOException {
    var device = Path.of("/dev/zero");
    Assumptions.assumeTrue(Files.exists(device), "there are devices here");
    var link = Files.createSymbolicLink(folder.resolve("a.yaml"), device);

    assertRefused(device, "file.not-a-file");
    assertRefused(link, "file.not-a-file");
    Files.delete(link);
  }

  @Test
  void pipe_isRefusedWithoutWaiting() throws IOException, InterruptedException {
    var pipe = folder.resolve("a.yaml");
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "pipes can be made here");
    new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

    assertRefused(pipe, "file.not-a-file");
  }

  @Test
  void fileBeyondTheLimit_isRefused() throws IOException {
    var file = Files.write(folder.resolve("a.yaml"), new byte[InputFile.LIMIT + 1]);

    assertRefused(file, "file.too-large");
  }

  @Test
  void fileThatGrowsWhileRead_isRefused() throws IOException {
    var file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");

    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(
            () ->
                InputFile.read(
                    file, 100, (in, size) -> Files.write(file, new byte[] {'b'}, APPEND)))
        .withMessageContaining("file.changed");
  }

  private static void assertRefused(Path file, String code) {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> InputFile.read(file))
        .satisfies(refused -> assertThat(refused.getProblems().get(0).getCode()).isEqualTo(code));
  }
}
