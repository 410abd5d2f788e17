package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.store.StoreFile;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.engine.SupervisionEngine;
import org.opensupervision.rules.engine.intake.IntakeReport;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;

/**
 * Takes facts into a store, and reads them from it.
 *
 * <p>Neither depends on a policy or on the day. The engine is made of both, and is given what is
 * quick to read.
 */
final class StoredFacts {
  private StoredFacts() {}

  /** Reads everything that a store holds. */
  static Facts read(StoreFile store, Progress progress) {
    PolicyStack policies = policies();
    try (SupervisionEngine engine = store.open(policies, calendarOf(policies), LocalDate.EPOCH)) {
      Facts facts = engine.everyFact(progress::part);
      if (facts.getJournals().isEmpty()) {
        throw new SupervisionException(empty(store));
      }
      return facts;
    }
  }

  private static Problem empty(StoreFile store) {
    return Problem.builder()
        .code("store-file.empty")
        .place(Place.ofSource(store.path().toString()))
        .message("The store holds no facts.")
        .expected("a store into which facts were imported")
        .build();
  }

  /** Takes a facts file in; a store that was made for it does not stay if nothing came in. */
  static IntakeReport takeIn(Path facts, StoreFile store, Progress progress) {
    PolicyStack policies = policies();
    boolean isNew = !store.exists();
    boolean[] isEmpty = {true};
    try (SupervisionEngine engine =
        store.openOrMake(policies, calendarOf(policies), LocalDate.EPOCH)) {
      return engine.takeIn(
          facts,
          (done, total) -> {
            isEmpty[0] = false;
            progress.part(done, total);
          });
    } finally {
      if (isNew && isEmpty[0]) {
        store.delete();
      }
    }
  }

  private static WorkingCalendar calendarOf(PolicyStack policies) {
    return WorkingCalendars.named(policies.getTop().getCalendar());
  }

  private static PolicyStack policies() {
    return Policies.bundledStack("employer-standards");
  }
}
