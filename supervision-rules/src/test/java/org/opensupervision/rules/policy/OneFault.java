package org.opensupervision.rules.policy;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import org.junit.jupiter.params.provider.Arguments;

/** A named fault in a line of the sample policy. */
final class OneFault {
  private OneFault() {}

  /**
   * Returns the arguments of a test.
   *
   * @param text what the line says instead
   * @param fault the code and place of the problem that is found
   */
  static Arguments row(String name, int line, String text, String fault) {
    return argumentSet(name, line, text, fault);
  }
}
