package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.CareerStageEntered;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.RoleChanged;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.Fact;

/** The attributes of people and cases, each with the facts that set it. */
final class States {
  private States() {}

  static List<StateAttribute> of(SubjectKind subject) {
    return subject == SubjectKind.PERSON ? ofPeople() : ofCases();
  }

  private static List<StateAttribute> ofPeople() {
    return List.of(
        person(
            AttributeShape.of("role", ValueType.TEXT),
            Map.of(
                Employed.class, from(Employed.class, Employed::getRole),
                RoleChanged.class, from(RoleChanged.class, RoleChanged::getRole))),
        person(
            AttributeShape.of("team", ValueType.TEXT),
            Map.of(
                Employed.class, from(Employed.class, Employed::getTeam),
                RoleChanged.class, from(RoleChanged.class, RoleChanged::getTeam))),
        person(
            AttributeShape.ofWords("career stage", CareerStage.class),
            Map.of(
                CareerStageEntered.class,
                from(CareerStageEntered.class, CareerStageEntered::getStage))),
        person(
            AttributeShape.of("supervisor", ValueType.PERSON),
            Map.of(
                SupervisorAssigned.class,
                from(SupervisorAssigned.class, SupervisorAssigned::getSupervisor))),
        person(
            AttributeShape.ofWords("absence", AbsenceKind.class),
            Map.of(
                AbsenceBegun.class,
                from(AbsenceBegun.class, AbsenceBegun::getKind),
                AbsenceEnded.class,
                fact -> Optional.empty())),
        truth("absent", SubjectKind.PERSON, AbsenceBegun.class, AbsenceEnded.class));
  }

  private static List<StateAttribute> ofCases() {
    return List.of(
        truth(
            "vulnerable", SubjectKind.CASE, VulnerabilityFlagged.class, VulnerabilityCleared.class),
        new StateAttribute(
            AttributeShape.of("worker", ValueType.PERSON),
            SubjectKind.CASE,
            null,
            Map.of(CaseAllocated.class, from(CaseAllocated.class, CaseAllocated::getWorker))));
  }

  private static StateAttribute person(
      AttributeShape shape, Map<Class<? extends Fact>, Function<Fact, Optional<Object>>> changes) {
    return new StateAttribute(shape, SubjectKind.PERSON, null, changes);
  }

  private static StateAttribute truth(
      String name, SubjectKind subject, Class<? extends Fact> on, Class<? extends Fact> off) {
    return new StateAttribute(
        AttributeShape.of(name, ValueType.TRUTH),
        subject,
        false,
        Map.of(on, fact -> Optional.of(true), off, fact -> Optional.of(false)));
  }

  private static <F extends Fact> Function<Fact, Optional<Object>> from(
      Class<F> type, Function<F, Object> getter) {
    return fact -> Optional.of(getter.apply(type.cast(fact)));
  }
}
