package org.opensupervision.examples.cli.console;

/** Progress that nobody watches. */
final class Unseen implements Progress {

  @Override
  public void stage(String what) {}

  @Override
  public void part(long done, long total) {}

  @Override
  public void close() {}
}
