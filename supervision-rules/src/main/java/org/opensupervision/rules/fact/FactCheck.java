package org.opensupervision.rules.fact;

/** One thing that must hold between facts, looked at once all of them are known. */
@FunctionalInterface
interface FactCheck {

  /** Adds a problem for each place where it does not hold, whatever the order of the facts. */
  void check(CheckedFacts facts);
}
