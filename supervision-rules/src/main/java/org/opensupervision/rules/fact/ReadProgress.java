package org.opensupervision.rules.fact;

/** Is told how far the reading of a file has come, in the thread that reads. */
@FunctionalInterface
public interface ReadProgress {

  /** Shows nothing. */
  ReadProgress NONE = (bytes, total) -> {};

  /**
   * Takes note of the bytes read so far.
   *
   * <p>It is called after each block of the file, about four times for a mebibyte, and once more at
   * the end.
   *
   * @param bytes from 0 to the total
   * @param total the size of the file in bytes when it was opened
   */
  void read(long bytes, long total);
}
