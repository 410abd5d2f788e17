package org.opensupervision.examples.cli.console;

/** Is told how far a long work has come. */
public interface Progress extends AutoCloseable {

  /** Shows nothing. */
  Progress UNSEEN = new Unseen();

  /** Begins the next stage of the work. */
  void stage(String what);

  /** Notes how much of the stage is done. */
  void part(long done, long total);

  /** Takes away what was shown. */
  @Override
  void close();
}
