package org.opensupervision.examples.benchmarks.population;

/** One way to assess a population under the four rules. */
public interface Peer {

  /** Assesses the supervisee at a position and returns what there is to return. */
  Object assess(int who);

  /** Assesses the supervisee at a position and adds each obligation to a tally. */
  void tally(int who, Tally to);
}
