package org.opensupervision.examples.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/**
 * Where a result goes: a file, which appears when it is whole, or the stream for results.
 *
 * <p>What was wrong with it is told before the work begins. A file that was there is replaced in
 * one step and stays as it was if the work fails. A device or a pipe is written to as it is.
 */
public final class Target {
  /** Stands for the stream for results. */
  public static final String STREAM = "-";

  /** Writes a result. */
  @FunctionalInterface
  public interface Content {
    /** Writes to a stream, which stays open. */
    void write(OutputStream out) throws IOException;
  }

  private final Console console;
  private final String name;

  private Target(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  /**
   * Returns a target.
   *
   * @param name the name of a file, or {@code -} for the stream
   * @param inputs the files that are read, which the target must not be
   * @throws UnwritableException if nothing can be written there
   */
  public static Target of(Console console, String name, List<Path> inputs) {
    var target = new Target(console, name);
    if (!target.isStream()) {
      TargetChecks.check(Path.of(name), inputs);
    }
    return target;
  }

  /**
   * Returns the folder as it was given, and makes it if it is not there.
   *
   * @throws UnwritableException if it cannot be made
   */
  public static Path folder(Path folder) {
    try {
      Files.createDirectories(folder);
      return folder;
    } catch (IOException refused) {
      throw new UnwritableException(
          Problem.builder()
              .code("output.no-folder")
              .place(Place.ofSource(folder.toString()))
              .message("The folder of the output cannot be made.")
              .expected("a folder that may be written to")
              .build());
    }
  }

  /** Returns whether the result goes to the stream for results. */
  public boolean isStream() {
    return name.equals(STREAM);
  }

  /** Returns whether the result goes to a terminal, which may show it with style. */
  public boolean isStyled() {
    return isStream() && console.isStyled();
  }

  /**
   * Writes the result.
   *
   * @throws UnwritableException if it cannot be written; then no file is left behind
   */
  public void write(Content content) {
    if (isStream()) {
      writeToStream(content);
      return;
    }
    Path file = Path.of(name).toAbsolutePath();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeToDevice(file, content);
    } else {
      writeToFile(file, content);
    }
  }

  private void writeToStream(Content content) {
    try {
      var buffered = new BufferedOutputStream(console.out(), 1 << 16);
      content.write(buffered);
      buffered.flush();
    } catch (IOException refused) {
      throw unwritable("standard output", refused);
    }
    if (console.out().checkError()) {
      throw new UnwritableException(
          Problem.builder()
              .code("output.refused")
              .message("Standard output was closed before everything was written.")
              .build());
    }
  }

  /** A device or a pipe is written to; a file that took its place would no longer be one. */
  private static void writeToDevice(Path device, Content content) {
    try (var out =
        new BufferedOutputStream(
            Files.newOutputStream(device, StandardOpenOption.WRITE), 1 << 16)) {
      content.write(out);
    } catch (IOException refused) {
      throw unwritable(device.toString(), refused);
    }
  }

  private static void writeToFile(Path file, Content content) {
    Path part =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    // A run that is broken off from outside skips the finally.
    part.toFile().deleteOnExit();
    try {
      try (var out =
          new BufferedOutputStream(
              Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              1 << 16)) {
        content.write(out);
      }
      move(part, file);
    } catch (IOException refused) {
      throw unwritable(file.toString(), refused);
    } finally {
      discard(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      // The failure that brought us here is the one to tell; the exit tries again.
      return;
    }
  }

  private static UnwritableException unwritable(String where, IOException refused) {
    return new UnwritableException(
        Problem.builder()
            .code("output.refused")
            .message(
                "The output "
                    + where
                    + " cannot be written ("
                    + refused.getClass().getSimpleName()
                    + ").")
            .hint("Maybe the disk is full, or the folder is not yours to write to.")
            .build());
  }
}
