package org.opensupervision.storage.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's files on a disk that is full after so many bytes more: {@code jdbc:h2:narrow:…}. */
public final class NarrowFiles extends FilePathWrapper {

  private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

  /** For H2, which makes one for each path. */
  public NarrowFiles() {}

  static void leaveRoom(long bytes) {
    ROOM.set(bytes);
  }

  @Override
  public String getScheme() {
    return "narrow";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new NarrowFile(FilePath.get(getBase().toString()).open(mode));
  }

  /** Writes as long as there is room. */
  private static final class NarrowFile extends FileBase {

    private final FileChannel file;

    NarrowFile(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
      if (ROOM.addAndGet(-bytes.remaining()) < 0) {
        throw new IOException("No space left on device");
      }
      return file.write(bytes, position);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      throw new IOException("Only at a position.");
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long position) throws IOException {
      return file.read(bytes, position);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return file.read(bytes);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public java.nio.channels.FileLock tryLock(long position, long size, boolean shared)
        throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
