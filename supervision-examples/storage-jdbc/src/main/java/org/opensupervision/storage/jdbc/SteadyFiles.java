package org.opensupervision.storage.jdbc;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 that no interrupt closes: {@code jdbc:h2:steady:/srv/supervision/records}.
 *
 * <p>With H2's usual files, a thread that is interrupted while it reads or writes closes the
 * database under all others. A store that opens its own database has it opened in this way. The
 * file itself is no different, and other programs may open it as they like.
 */
public final class SteadyFiles extends FilePathWrapper {

  /** Makes the system of files; H2 makes one more for each path. */
  public SteadyFiles() {}

  /** Makes the scheme {@code steady} known to H2, once and for all. */
  public static void register() {
    FilePath.register(new SteadyFiles());
  }

  @Override
  public String getScheme() {
    return "steady";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new SteadyFile(new RandomAccessFile(getBase().toString(), mode));
  }

  /** A file that is read and written at places, by one thread at a time. */
  private static final class SteadyFile extends FileBaseDefault {

    private final RandomAccessFile file;

    SteadyFile(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
      var bytes = new byte[into.remaining()];
      file.seek(position);
      var length = file.read(bytes);
      if (length > 0) {
        into.put(bytes, 0, length);
      }
      return length;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      var length = from.remaining();
      var start = from.position();
      file.seek(position);
      if (from.hasArray()) {
        file.write(from.array(), from.arrayOffset() + start, length);
      } else {
        var bytes = new byte[length];
        from.duplicate().get(bytes);
        file.write(bytes);
      }
      from.position(start + length);
      return length;
    }

    @Override
    public synchronized long size() throws IOException {
      return file.length();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      if (size < file.length()) {
        file.setLength(size);
      }
    }

    @Override
    public void force(boolean withMetadata) throws IOException {
      file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
      return file.getChannel().tryLock(position, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
