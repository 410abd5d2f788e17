package org.opensupervision.examples.cli.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** What must hold of a file before it is opened as a store, told in words of ours. */
final class StoreChecks {
  /** What every file of this database begins with. */
  private static final byte[] HEADER = "H:2,".getBytes(StandardCharsets.US_ASCII);

  private StoreChecks() {}

  static void requireThere(Path named, Path file) {
    if (Files.exists(file)) {
      return;
    }
    throw new SupervisionException(
        Files.isRegularFile(named)
            ? noStore(named)
                .hint("Maybe it is a facts file, which import takes in and --facts names.")
                .build()
            : problem("store-file.missing", file, "There is no such store.")
                .expected("a store that import has made")
                .hint("Maybe facts have to be imported first, or its folder is another.")
                .build());
  }

  static void requireUsable(Path file) {
    requireName(file);
    if (Files.exists(file)) {
      requireOurs(file);
    } else {
      requireFolder(file);
    }
  }

  private static void requireName(Path file) {
    if (file.toString().contains(";")) {
      throw new SupervisionException(
          problem("store-file.name", file, "The name of a store must not hold a semicolon.")
              .expected("another name")
              .build());
    }
  }

  private static void requireFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder)) {
      throw new SupervisionException(
          problem("store-file.refused", file, "The store cannot be made.")
              .expected("an existing folder that may be written to")
              .build());
    }
  }

  private static void requireOurs(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      requireFree(file, channel);
      requireHeader(file);
    } catch (IOException refused) {
      throw refused(file, refused);
    }
  }

  /** Whoever has it open has it locked; a process that was killed has not. */
  private static void requireFree(Path file, FileChannel channel) throws IOException {
    try {
      var lock = channel.tryLock();
      if (lock == null) {
        throw new StoreInUseException(file);
      }
      lock.release();
    } catch (OverlappingFileLockException ours) {
      throw new StoreInUseException(file);
    }
  }

  /** A file of nothing is what a process leaves that is killed as it makes one. */
  private static void requireHeader(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] found = in.readNBytes(HEADER.length);
      if (found.length > 0 && !Arrays.equals(found, HEADER)) {
        throw new SupervisionException(noStore(file).build());
      }
    }
  }

  private static Problem.Builder noStore(Path file) {
    return problem("store-file.format", file, "The file is no store, or is damaged.")
        .expected("a file that import has made, whose name ends in " + StoreFile.SUFFIX);
  }

  static SupervisionException refused(Path file, Exception refused) {
    return refused(file, refused.getClass().getSimpleName());
  }

  static SupervisionException refused(Path file, String kind) {
    return new SupervisionException(
        problem("store-file.refused", file, "The store cannot be opened (" + kind + ").")
            .expected("a file that may be read and written")
            .hint("Maybe it is damaged, a database of something else, or not yours to write to.")
            .build());
  }

  static Problem.Builder problem(String code, Path file, String message) {
    return Problem.builder().code(code).place(Place.ofSource(file.toString())).message(message);
  }
}
