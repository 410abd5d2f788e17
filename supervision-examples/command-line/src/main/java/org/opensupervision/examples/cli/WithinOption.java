package org.opensupervision.examples.cli;

import picocli.CommandLine.Option;

/** How many days one looks ahead, the same for every command that does. */
final class WithinOption {
  private static final int MOST_DAYS = 3660;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      defaultValue = "14",
      description = "How many days ahead count as soon, 0 to 3660; 14 unless given.")
  private int days = 14;

  int days() {
    return days;
  }

  void check() {
    if (days < 0 || days > MOST_DAYS) {
      throw new UsageException("The days (" + days + ") of --within must be from 0 to 3660.");
    }
  }
}
