package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there for one reason: no interrupt closes them. */
class SteadyFilesTest {

  @TempDir private Path folder;

  @BeforeAll
  static void bringTheFiles() {
    SteadyFiles.register();
  }

  @Test
  void interruptedThread_readsAndWritesAndStaysInterrupted() throws Exception {
    try (var file = open(folder)) {
      Thread.currentThread().interrupt();
      file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
      var read = ByteBuffer.allocate(3);
      file.read(read, 0);
      file.force(true);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(read.array()).containsExactly(1, 2, 3);
      assertThat(file.isOpen()).isTrue();
    }
  }

  @Test
  void readBehindTheEnd_findsNothing() throws Exception {
    try (var file = open(folder)) {
      file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
      assertThat(file.read(ByteBuffer.allocate(3), 3)).isEqualTo(-1);
      assertThat(file.read(ByteBuffer.allocate(3), 1)).isEqualTo(2);
    }
  }

  @Test
  void truncatedFile_neverGrows() throws Exception {
    try (var file = open(folder)) {
      file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
      file.truncate(9);
      assertThat(file.size()).isEqualTo(3);
      file.truncate(1);
      assertThat(file.size()).isEqualTo(1);
    }
  }

  @Test
  void lockedFile_isLockedForOthers() throws Exception {
    try (var file = open(folder);
        var other = open(folder)) {
      assertThat(file.tryLock()).isNotNull();
      Assertions.assertThatExceptionOfType(OverlappingFileLockException.class)
          .isThrownBy(other::tryLock);
    }
  }

  @Property(tries = 100)
  void whatIsWritten_liesInTheFile(
      @ForAll @Size(max = 50) byte[] bytes,
      @ForAll @IntRange(max = 30) int at,
      @ForAll @IntRange(max = 5) int skipped,
      @ForAll boolean isDirect)
      throws IOException {
    var place = Files.createTempDirectory("steady");
    try {
      var length = Math.max(0, bytes.length - skipped);
      var start = Math.min(skipped, bytes.length);
      try (var file = open(place)) {
        var buffer = isDirect ? ByteBuffer.allocateDirect(bytes.length) : ByteBuffer.allocate(50);
        buffer.put(bytes).flip().position(start);
        assertThat(file.write(buffer.slice(), at)).isEqualTo(length);
      }
      var expected = ByteBuffer.allocate(length == 0 ? 0 : at + length);
      if (length > 0) {
        expected.position(at).put(bytes, start, length);
      }
      assertThat(Files.readAllBytes(place.resolve("file"))).isEqualTo(expected.array());
    } finally {
      Files.delete(place.resolve("file"));
      Files.delete(place);
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    return FilePath.get("steady:" + folder.resolve("file")).open("rw");
  }
}
