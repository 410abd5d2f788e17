package org.opensupervision.rules.engine.intake;

/** Is told how far the taking in of facts has come, in the thread that takes them in. */
@FunctionalInterface
public interface IntakeProgress {

  /** Shows nothing. */
  IntakeProgress NONE = (done, total) -> {};

  /**
   * Takes note of the facts that are in the store by now; it is called after each commit.
   *
   * @param done from 0 to the total
   * @param total how many facts there are to take in
   */
  void taken(int done, int total);
}
