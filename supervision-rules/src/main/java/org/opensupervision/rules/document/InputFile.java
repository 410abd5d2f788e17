package org.opensupervision.rules.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Opens a file once and reads it: an ordinary file, of a size that its format allows, that nobody
 * writes to meanwhile.
 */
public final class InputFile {
  /** The most bytes that a document may have: 1 MiB. */
  static final int LIMIT = 1 << 20;

  private InputFile() {}

  /** Makes something of the content of a file. */
  @FunctionalInterface
  public interface Reading<T> {

    /**
     * Returns what the content is read into.
     *
     * @param size how many bytes the file had before it was opened
     */
    T read(InputStream in, long size) throws IOException;
  }

  /**
   * Returns the bytes of a document.
   *
   * @throws SupervisionException if there is no such file, if it is no ordinary file, if it is too
   *     large, cannot be read or changes meanwhile
   */
  public static byte[] read(Path file) {
    return read(file, LIMIT, (in, size) -> in.readNBytes(LIMIT + 1));
  }

  /**
   * Returns what a file of at most so many bytes is read into.
   *
   * @throws SupervisionException if there is no such file, if it is no ordinary file, if it is too
   *     large, cannot be read or changes meanwhile
   */
  public static <T> T read(Path file, long most, Reading<T> reading) {
    String source = file.toString();
    try {
      return read(file, source, most, reading);
    } catch (NoSuchFileException absent) {
      throw new SupervisionException(FileFault.notFound(source), absent);
    } catch (IOException unreadable) {
      throw FileFault.unreadable(source, unreadable);
    }
  }

  private static <T> T read(Path file, String source, long most, Reading<T> reading)
      throws IOException {
    var before = attributes(file);
    refuseOthers(source, before, most);
    T content;
    try (InputStream in = Files.newInputStream(file)) {
      content = reading.read(in, before.size());
    }
    refuseChange(source, before, attributes(file));
    return content;
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  private static void refuseOthers(String source, BasicFileAttributes found, long most) {
    if (!found.isRegularFile()) {
      throw new SupervisionException(FileFault.notAFile(source, found.isDirectory()));
    }
    if (found.size() > most) {
      throw new SupervisionException(FileFault.tooLarge(source, most));
    }
  }

  private static void refuseChange(
      String source, BasicFileAttributes before, BasicFileAttributes after) {
    boolean same =
        before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime());
    if (!same) {
      throw new SupervisionException(FileFault.changed(source));
    }
  }
}
