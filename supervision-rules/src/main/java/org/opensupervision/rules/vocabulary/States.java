package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Map;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;

/** The attributes of people and cases, each with the facts that set it. */
final class States {
  private static final List<String> CONTRACTS =
      List.of("permanent", "fixed term", "agency", "zero hours", "placement");

  private final Map<String, FactKind> kinds;

  States(Map<String, FactKind> kinds) {
    this.kinds = kinds;
  }

  List<StateAttribute> ofPeople() {
    return List.of(
        person(AttributeShape.of("role", ValueType.TEXT))
            .setBy(to("employed", "role"))
            .setBy(to("role changed", "role")),
        person(AttributeShape.of("team", ValueType.TEXT))
            .setBy(to("employed", "team"))
            .setBy(to("role changed", "team")),
        person(AttributeShape.ofWords("career stage", CareerStage.class))
            .setBy(to("career stage entered", "stage")),
        person(AttributeShape.of("supervisor", ValueType.PERSON))
            .setBy(to("supervisor assigned", "supervisor")),
        person(AttributeShape.ofWords("absence", AbsenceKind.class))
            .setBy(to("absence begun", "kind"))
            .setBy(StateChange.toNothing(kind("absence ended"))),
        truth("absent", SubjectKind.PERSON, "absence begun", "absence ended"),
        person(AttributeShape.of("tenure", ValueType.ELAPSED)),
        noted(SubjectKind.PERSON, AttributeShape.of("setting", ValueType.TEXT)),
        noted(SubjectKind.PERSON, AttributeShape.ofWords("contract type", CONTRACTS)),
        noted(SubjectKind.PERSON, AttributeShape.of("fte", ValueType.NUMBER)),
        noted(SubjectKind.PERSON, AttributeShape.of("registered", ValueType.TRUTH)),
        noted(SubjectKind.PERSON, AttributeShape.of("caseload", ValueType.NUMBER)));
  }

  List<StateAttribute> ofCases() {
    return List.of(
        truth("vulnerable", SubjectKind.CASE, "vulnerability flagged", "vulnerability cleared"),
        new StateAttribute(AttributeShape.of("worker", ValueType.PERSON), SubjectKind.CASE, null)
            .setBy(to("case allocated", "worker")),
        new StateAttribute(
            AttributeShape.of("open for", ValueType.ELAPSED), SubjectKind.CASE, null),
        noted(SubjectKind.CASE, AttributeShape.of("plan type", ValueType.TEXT)),
        noted(SubjectKind.CASE, AttributeShape.of("legal status", ValueType.TEXT)),
        noted(SubjectKind.CASE, AttributeShape.of("placement", ValueType.TEXT)));
  }

  private static StateAttribute noted(SubjectKind subject, AttributeShape shape) {
    return StateAttribute.noted(shape, subject);
  }

  private static StateAttribute person(AttributeShape shape) {
    return new StateAttribute(shape, SubjectKind.PERSON, null);
  }

  private StateAttribute truth(String name, SubjectKind subject, String on, String off) {
    return new StateAttribute(AttributeShape.of(name, ValueType.TRUTH), subject, false)
        .setBy(StateChange.toTruth(kind(on), true))
        .setBy(StateChange.toTruth(kind(off), false));
  }

  private StateChange to(String kind, String part) {
    return StateChange.to(kind(kind), part);
  }

  private FactKind kind(String word) {
    FactKind kind = kinds.get(word);
    if (kind == null) {
      throw new IllegalStateException("The event (" + word + ") must be a known one.");
    }
    return kind;
  }
}
