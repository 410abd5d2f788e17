package org.opensupervision.rules.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.obligation.Responsibility;
import org.opensupervision.model.policy.DutyHolder;

/**
 * Who was who on one day, as the facts up to and on that day tell it.
 *
 * <p>What a fact sets holds from its own day until another fact sets it anew, also after the person
 * has left: a leaver keeps the last team. Of two facts of one day the one with the later id holds.
 * A fact that another one supersedes is not read. People and cases of whom nothing is known have
 * none of it. A register is immutable and safe for use by several threads.
 *
 * <p>Example: with a person employed in team North on 5 January 2026 and moved to South on 1 June
 * 2026, the register of 31 May says North, that of 1 June says South.
 */
public final class Register {
  private final LocalDate asOf;
  private final Map<Subject, Entry> entries;
  private final Function<Subject, Presence> presences;
  private final Map<Subject, Presence> known = new ConcurrentHashMap<>();

  private Register(
      LocalDate asOf, Map<Subject, Entry> entries, Function<Subject, Presence> presences) {
    this.asOf = asOf;
    this.entries = entries;
    this.presences = presences;
  }

  /** Returns the register of a day; facts dated after it are not seen. */
  public static Register of(Facts facts, LocalDate asOf) {
    return of(facts, asOf, Instant.MAX);
  }

  /**
   * Returns the register of a day as it was known at a moment; what was recorded after the moment,
   * corrections among it, is not believed.
   */
  public static Register of(Facts facts, LocalDate asOf, Instant knownAt) {
    return new Register(
        asOf,
        facts.getJournals().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Journal::getSubject, journal -> Entry.of(journal, asOf, knownAt))),
        subject -> Presence.of(facts.about(subject), asOf, knownAt));
  }

  /** Returns the day that this is the register of. */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** Returns the role of a person, in the organisation's own words; empty if none is known. */
  public Optional<String> roleOf(PersonId person) {
    return entry(person).state("role", String.class);
  }

  /** Returns the team of a person; empty if none is known. */
  public Optional<String> teamOf(PersonId person) {
    return entry(person).state("team", String.class);
  }

  /** Returns the supervisor of a person; empty if none is assigned. */
  public Optional<PersonId> supervisorOf(PersonId person) {
    return entry(person).state("supervisor", PersonId.class);
  }

  /** Returns the stage of a person's career; empty if none is known. */
  public Optional<CareerStage> careerStageOf(PersonId person) {
    return entry(person).state("career stage", CareerStage.class);
  }

  /** Returns whether a person is employed on the day; the last day of employment counts. */
  public boolean isEmployed(PersonId person) {
    return entry(person).employed();
  }

  /** Returns whether a person is absent from work on the day; the day of return does not count. */
  public boolean isAbsent(PersonId person) {
    return entry(person).state("absent", Boolean.class).orElse(false);
  }

  /** Returns the worker whom a case is allocated to; empty if it is allocated to nobody. */
  public Optional<PersonId> workerOf(CaseId caseId) {
    return entry(caseId).state("worker", PersonId.class);
  }

  /** Returns the person themself, or the worker whom a case is allocated to. */
  public Optional<PersonId> workerOf(Subject subject) {
    return subject instanceof CaseId caseId
        ? workerOf(caseId)
        : Optional.of(PersonId.of(subject.getValue()));
  }

  /**
   * Returns who has to see to a duty on the day of this register.
   *
   * <p>For a supervisor's duty it is the supervisor assigned on that day, or whoever covers while
   * that one is absent; for the supervisor's manager, the supervisor of that supervisor, or who
   * covers. Who cannot be told from facts, such as human resources, is left open.
   */
  public Responsibility seenToBy(Obligation duty) {
    return seenToBy(duty.getSubject(), duty.getOwedBy());
  }

  /** Returns who has to see, in a role, to what is owed about a person or a case. */
  public Responsibility seenToBy(Subject subject, DutyHolder role) {
    return new Duties(this, role).of(subject);
  }

  Presence presence(Subject subject) {
    return known.computeIfAbsent(subject, presences);
  }

  @Override
  public String toString() {
    return "Register{asOf=" + asOf + ", entries=" + entries.size() + "}";
  }

  private Entry entry(Subject subject) {
    Entry entry = entries.get(subject);
    return entry == null ? Entry.UNKNOWN : entry;
  }
}
