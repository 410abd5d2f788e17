package org.opensupervision.examples.cli;

import java.time.LocalDate;
import org.opensupervision.examples.cli.store.StoreFile;
import org.opensupervision.rules.engine.SupervisionEngine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store, the day one stands on in it, and how far one looks ahead. */
final class StoreOptions {
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

  @Mixin private WithinOption within = new WithinOption();

  void check() {
    within.check();
  }

  StoreFile file() {
    return StoreFile.of(PolicyOptions.path(store));
  }

  LocalDate asOf() {
    return asOf;
  }

  LocalDate until() {
    return asOf.plusDays(within.days());
  }

  SupervisionEngine open(PolicyOptions policy) {
    var policies = policy.read();
    return file().open(policies, policy.calendarOf(policies), asOf);
  }
}
