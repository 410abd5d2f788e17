package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which facts, and where in time one stands. */
final class FactsOptions {
  @Option(
      names = "--facts",
      required = true,
      paramLabel = "FILE",
      description = "The facts file: JSON Lines, one fact on each line.")
  private String facts = "";

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day to stand on, such as 2026-09-30; later facts are not seen.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--known-at",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description =
          "Believes only what was recorded up to this moment, such as 2026-09-30T16:00:00Z;"
              + " everything unless given.")
  private Optional<Instant> knownAt = Optional.empty();

  Path file() {
    return PolicyOptions.path(facts);
  }

  LocalDate asOf() {
    return asOf;
  }

  Optional<Instant> knownAt() {
    return knownAt;
  }
}
