package org.opensupervision.examples.benchmarks.startup;

import org.opensupervision.examples.benchmarks.drools.DroolsPeer;
import org.opensupervision.examples.benchmarks.population.Population;

/** Compiles the four rules with Drools and assesses one worker. */
final class FirstAnswerOfDrools {
  private FirstAnswerOfDrools() {}

  public static void main(String[] args) {
    System.out.println(new DroolsPeer("linked", Population.of(1)).assess(0));
  }
}
