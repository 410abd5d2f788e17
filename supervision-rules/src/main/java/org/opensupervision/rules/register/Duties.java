package org.opensupervision.rules.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.obligation.Responsibility;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.rules.vocabulary.DutyHolderWords;

/** Finds who has to see to one duty on the day of a register, and tells how it was found. */
final class Duties {
  private static final String WORKER = DutyHolderWords.of(DutyHolder.WORKER);
  private static final String SUPERVISOR = DutyHolderWords.of(DutyHolder.SUPERVISOR);

  private final Register register;
  private final DutyHolder role;
  private final List<Step> told = new ArrayList<>();

  /** Those who cannot cover: whose supervision it is about, and who was asked already. */
  private final Set<PersonId> passed = new HashSet<>();

  Duties(Register register, DutyHolder role) {
    this.register = register;
    this.role = role;
  }

  Responsibility of(Subject subject) {
    var parts = Responsibility.builder().day(register.getAsOf()).role(role);
    Optional<PersonId> person = role.isTold() ? holder(subject) : Optional.empty();
    told.add(last(person));
    return parts.person(person).explanation(Explanation.of(told)).build();
  }

  private Step last(Optional<PersonId> person) {
    var as = Detail.of("role", DutyHolderWords.of(role));
    if (!role.isTold()) {
      return Step.of(StepCode.NOT_TOLD, as);
    }
    var day = Detail.of("date", register.getAsOf());
    return person
        .map(one -> Step.of(StepCode.SEES_TO, Detail.of("person", one.getValue()), as, day))
        .orElseGet(() -> Step.of(StepCode.NOBODY, as, day));
  }

  private Optional<PersonId> holder(Subject subject) {
    var worker = worker(subject);
    if (role == DutyHolder.WORKER) {
      return worker.filter(this::isEmployed);
    }
    var supervisor = worker.flatMap(this::supervisor);
    return role == DutyHolder.SUPERVISOR
        ? supervisor.flatMap(this::present)
        : supervisor.flatMap(this::supervisor).flatMap(this::present);
  }

  private Optional<PersonId> worker(Subject subject) {
    if (!(subject instanceof CaseId caseId)) {
      return register.workerOf(subject);
    }
    Fact allocated = register.presence(caseId).allocated();
    return assigned(subject, WORKER, register.workerOf(caseId), Optional.ofNullable(allocated));
  }

  private Optional<PersonId> supervisor(PersonId person) {
    passed.add(person);
    Fact assigned = register.presence(person).assigned();
    var supervisor = register.supervisorOf(person);
    return assigned(person, SUPERVISOR, supervisor, Optional.ofNullable(assigned));
  }

  private Optional<PersonId> assigned(
      Subject subject, String as, Optional<PersonId> person, Optional<Fact> by) {
    var whom = Detail.of("subject", subject.getValue());
    var what = Detail.of("role", as);
    told.add(
        person.isPresent() && by.isPresent()
            ? step(StepCode.ASSIGNED, by.get(), whom, what, name(person.get()))
            : Step.of(StepCode.UNASSIGNED, whom, what));
    return person;
  }

  /** The person, or who covers for them while they are absent. */
  private Optional<PersonId> present(PersonId person) {
    if (!isEmployed(person)) {
      return Optional.empty();
    }
    var presence = register.presence(person);
    var away = presence.away();
    if (away == null) {
      return Optional.of(person);
    }
    passed.add(person);
    told.add(step(StepCode.AWAY, away, name(person)));
    var cover =
        Optional.ofNullable(presence.cover()).filter(one -> !passed.contains(one.getCoveredBy()));
    if (cover.isEmpty()) {
      told.add(Step.of(StepCode.UNCOVERED, name(person)));
      return Optional.empty();
    }
    told.add(covered(cover.get(), person));
    return present(cover.get().getCoveredBy());
  }

  private static Step covered(CoverArranged cover, PersonId person) {
    var whom = Detail.of("covers", person.getValue());
    return step(StepCode.COVERED, cover, name(cover.getCoveredBy()), whom);
  }

  private boolean isEmployed(PersonId person) {
    boolean employed = register.isEmployed(person);
    if (!employed) {
      told.add(Step.of(StepCode.NOT_EMPLOYED, name(person), Detail.of("date", register.getAsOf())));
    }
    return employed;
  }

  private static Detail name(PersonId person) {
    return Detail.of("person", person.getValue());
  }

  private static Step step(StepCode code, Fact fact, Detail... details) {
    var all = new ArrayList<>(List.of(details));
    all.add(Detail.of("fact", fact.getId()));
    all.add(Detail.of("date", fact.getOccurredOn()));
    return Step.of(code, all.toArray(Detail[]::new));
  }
}
