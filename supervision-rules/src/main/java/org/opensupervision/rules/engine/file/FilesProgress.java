package org.opensupervision.rules.engine.file;

/** Is told how far the reading of all files has come, in the thread that reads them. */
@FunctionalInterface
public interface FilesProgress {

  /** Shows nothing. */
  FilesProgress NONE = (files, total) -> {};

  /**
   * Takes note of the files and records read so far; it is called after each of them.
   *
   * @param files from 1 to the total
   * @param total how many there were when the reading began
   */
  void read(int files, int total);
}
