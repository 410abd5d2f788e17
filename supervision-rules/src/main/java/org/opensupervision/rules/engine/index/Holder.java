package org.opensupervision.rules.engine.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.timeline.SubjectState;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;

/**
 * Under whom a subject stands on a day, as tags: a person under a supervisor and in a team, a case
 * with a worker.
 *
 * <p>A tag is the beginning of a digest. It narrows a search, and what is found is looked at again.
 *
 * @param person the tag of the supervisor, or of the worker of a case
 * @param team the tag of the team
 */
record Holder(String person, String team) {
  private static final String NONE = "-";
  private static final int TAG_LENGTH = 16;

  /** Returns under whom the subject of a journal stands on a day. */
  static Holder on(LocalDate day, Journal journal) {
    return journal.getSubject() instanceof PersonId ? ofPerson(day, journal) : ofCase(day, journal);
  }

  private static Holder ofPerson(LocalDate day, Journal journal) {
    var state = SubjectState.on(day, journal, Instant.MAX);
    if (!state.isAlive()) {
      return new Holder(NONE, NONE);
    }
    @Nullable Object supervisor = state.values().get("supervisor");
    @Nullable Object team = state.values().get("team");
    return new Holder(
        supervisor instanceof PersonId one ? tag(one) : NONE,
        team instanceof String name ? tag(name) : NONE);
  }

  private static Holder ofCase(LocalDate day, Journal journal) {
    Optional<PersonId> worker = Optional.empty();
    for (Fact fact : SubjectState.believed(day, journal, Instant.MAX)) {
      worker = fact instanceof CaseAllocated one ? Optional.of(one.getWorker()) : worker;
    }
    return new Holder(worker.map(Holder::tag).orElse(NONE), NONE);
  }

  /** Returns the first day after a day on which a subject stands under others; the last if none. */
  static LocalDate nextChange(Journal journal, LocalDate day, LocalDate last) {
    var days = new TreeSet<LocalDate>();
    for (Fact fact : journal.getFacts()) {
      days.add(fact.getOccurredOn());
      days.add(fact.getOccurredOn().plusDays(1));
    }
    var today = on(day, journal);
    for (LocalDate later : days.tailSet(day, false)) {
      if (!later.isBefore(last)) {
        return last;
      }
      if (!on(later, journal).equals(today)) {
        return later;
      }
    }
    return last;
  }

  /** Returns the tag of a person. */
  static String tag(PersonId person) {
    return digest("person " + person.getValue());
  }

  /** Returns the tag of a team. */
  static String tag(String team) {
    return digest("team " + team);
  }

  private static String digest(String text) {
    return Digest.sha256(Bytes.ofUtf8(text)).asHex().substring(0, TAG_LENGTH);
  }
}
