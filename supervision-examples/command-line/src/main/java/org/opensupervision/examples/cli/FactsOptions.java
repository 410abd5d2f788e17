package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
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

  /** The facts that were recorded up to the moment, all of them if none is given. */
  Facts believed(Facts facts) {
    return knownAt.map(moment -> recordedUntil(moment, facts)).orElse(facts);
  }

  private static Facts recordedUntil(Instant moment, Facts facts) {
    return Facts.of(
        facts.getJournals().stream()
            .flatMap(journal -> journal.getFacts().stream())
            .filter((Fact fact) -> !fact.getRecordedAt().isAfter(moment))
            .toList());
  }
}
