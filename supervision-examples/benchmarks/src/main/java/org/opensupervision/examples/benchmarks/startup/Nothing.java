package org.opensupervision.examples.benchmarks.startup;

/** A program that does nothing: what every other one pays as well. */
final class Nothing {
  private Nothing() {}

  public static void main(String[] args) {}
}
