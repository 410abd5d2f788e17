package org.opensupervision.examples.cli;

import java.time.LocalDate;
import org.opensupervision.examples.cli.store.StoreFile;
import org.opensupervision.rules.engine.SupervisionEngine;
import picocli.CommandLine.Option;

/** Which store, the day one stands on in it, and how far one looks ahead. */
final class StoreOptions {
  private static final int MOST_DAYS = 3660;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The store, as import has made it.")
  private String store = "";

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day to stand on, such as 2026-09-30.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      defaultValue = "14",
      description = "How many days ahead count as due, 0 to 3660; 14 unless given.")
  private int within = 14;

  void check() {
    if (within < 0 || within > MOST_DAYS) {
      throw new UsageException("The days (" + within + ") of --within must be from 0 to 3660.");
    }
  }

  StoreFile file() {
    return StoreFile.of(PolicyOptions.path(store));
  }

  LocalDate asOf() {
    return asOf;
  }

  LocalDate until() {
    return asOf.plusDays(within);
  }

  SupervisionEngine open(PolicyOptions policy) {
    var policies = policy.read();
    return file().open(policies, policy.calendarOf(policies), asOf);
  }
}
