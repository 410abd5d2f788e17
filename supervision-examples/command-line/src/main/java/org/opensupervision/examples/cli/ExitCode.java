package org.opensupervision.examples.cli;

/** How a run ended, for the scripts that started it; the numbers are stable. */
final class ExitCode {
  /** Done; whatever the assessment found. */
  static final int DONE = 0;

  /** The command was not understood: an unknown option, or a value of the wrong shape. */
  static final int USAGE = 2;

  /**
   * Done, and {@code --fail-on} names something that was found, or something is not as expected.
   */
  static final int FOUND = 3;

  /** An input is missing or wrong, or does not have what was asked for. */
  static final int INPUT = 4;

  /** The output could not be written, or something unforeseen went wrong. */
  static final int OUTPUT = 5;

  private ExitCode() {}
}
