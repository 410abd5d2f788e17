package org.opensupervision.tck.storage;

/** A store that is broken in one way, and the number of the one rule that must catch it. */
record BrokenStore(int rule, String name, Fault fault) {

  @Override
  public String toString() {
    return "rule " + rule + ": " + name;
  }
}
