package org.opensupervision.examples.benchmarks.population;

/** How an obligation stands, by number: the results of some peers are bare numbers. */
public final class Outcome {
  /** It was met in time. */
  public static final int MET = 0;

  /** It was met after its due date. */
  public static final int LATE = 1;

  /** It is not met, and not yet due. */
  public static final int OPEN = 2;

  /** It is not met, and the due date has passed. */
  public static final int OVERDUE = 3;

  /** How many outcomes there are. */
  public static final int COUNT = 4;

  private Outcome() {}
}
