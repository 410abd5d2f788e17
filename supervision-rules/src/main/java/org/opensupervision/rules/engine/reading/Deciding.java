package org.opensupervision.rules.engine.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.timeline.SubjectState;

/**
 * Decides whether somebody may read something, by the clauses of the policy and the facts.
 *
 * <p>For the record of a case the worker is the one to whom it is allocated, as long as it is open
 * and that person employed. There is none otherwise, and neither a supervisor: then only those may
 * read for whom the host vouches.
 */
final class Deciding {
  /** The supervisor, and the supervisor's manager. */
  private static final int LEVELS_ABOVE = 2;

  private final Ledger ledger;
  private final Supervision supervision;

  Deciding(Ledger ledger, Supervision supervision) {
    this.ledger = ledger;
    this.supervision = supervision;
  }

  AccessDecision decide(Asked asked, OpenJournal open, LocalDate today) {
    if (asked.subject() instanceof PersonId person) {
      return supervision.mayRead(factsAround(open, today), asked.ofFile(person), today);
    }
    var worker = worker(open, today);
    return worker.isPresent()
        ? supervision.mayRead(
            factsAround(worker.get(), today),
            asked.ofFile((PersonId) worker.get().getSubject()),
            today)
        : supervision.mayRead(Facts.of(List.of()), asked.ofFile(nobody(asked)), today);
  }

  /** Somebody of whom nothing is known, and who is not the one who asks. */
  private static PersonId nobody(Asked asked) {
    var nobody = PersonId.of("nobody");
    return asked.reader().equals(nobody) ? PersonId.of("nobody-else") : nobody;
  }

  private Optional<OpenJournal> worker(OpenJournal record, LocalDate today) {
    if (!state(record, today).isAlive()) {
      return Optional.empty();
    }
    Optional<PersonId> worker = Optional.empty();
    for (Fact fact : SubjectState.believed(today, record.asJournal(), Instant.MAX)) {
      worker = fact instanceof CaseAllocated one ? Optional.of(one.getWorker()) : worker;
    }
    return worker.map(ledger::open).filter(journal -> state(journal, today).isAlive());
  }

  private Facts factsAround(OpenJournal file, LocalDate today) {
    Map<Object, OpenJournal> journals = new LinkedHashMap<>();
    var journal = file;
    journals.put(file.getSubject(), file);
    for (int level = 0; level < LEVELS_ABOVE; level++) {
      var above = supervisor(journal, today).filter(one -> !journals.containsKey(one));
      if (above.isPresent()) {
        journal = ledger.open(above.get());
        journals.put(journal.getSubject(), journal);
      }
    }
    List<Fact> facts = new ArrayList<>();
    journals.values().forEach(one -> facts.addAll(one.getFacts()));
    return Facts.of(facts);
  }

  private static Optional<PersonId> supervisor(OpenJournal journal, LocalDate day) {
    var values = state(journal, day).values();
    return Optional.ofNullable(values.get("supervisor")).map(PersonId.class::cast);
  }

  private static SubjectState state(OpenJournal journal, LocalDate day) {
    return SubjectState.on(day, journal.asJournal(), Instant.MAX);
  }
}
