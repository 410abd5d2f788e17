package org.opensupervision.examples.benchmarks.population;

/** The four rules, by number: the results of some peers are bare numbers. */
public final class Rule {
  /** A session at least once a month, counted from the last one or from the employment. */
  public static final int MONTHLY = 0;

  /** A record within 5 working days of each session. */
  public static final int RECORD = 1;

  /** A discussion of each case at least every 2 months, counted from its opening at first. */
  public static final int CASE = 2;

  /** An observation at least every 3 months, counted from the employment at first. */
  public static final int OBSERVATION = 3;

  /** How many rules there are. */
  public static final int COUNT = 4;

  private Rule() {}
}
