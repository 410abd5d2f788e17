package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which facts, and where in time one stands. */
final class FactsOptions {
  @ArgGroup(multiplicity = "1")
  private FactsSource source = new FactsSource();

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
          "Believes what was recorded up to this moment, such as 2026-09-30T16:00:00Z; everything"
              + " unless given.")
  private Optional<Instant> knownAt = Optional.empty();

  /** The facts file, or the file of the store. */
  Path file() {
    return source.file();
  }

  LocalDate asOf() {
    return asOf;
  }

  Optional<Instant> knownAt() {
    return knownAt;
  }

  /** Reads the facts, all of them. */
  Facts read(Progress progress) {
    return source.read(progress);
  }

  /** On which lines of the file some facts stand; in a store they stand on none. */
  Map<FactId, Integer> lines(Set<FactId> ids) {
    return source.lines(ids);
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
