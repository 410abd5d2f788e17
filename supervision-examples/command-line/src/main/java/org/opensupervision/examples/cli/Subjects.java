package org.opensupervision.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.SupervisionEngine;

/** Finds the person or the case that somebody names. */
final class Subjects {
  private static final String PERSON = "person:";
  private static final String CASE = "case:";

  private Subjects() {}

  /** A bare id is that of a person or of a case, whichever the facts know. */
  static Subject find(Facts facts, String name) {
    List<Subject> found =
        facts.getJournals().stream()
            .map(Journal::getSubject)
            .filter(subject -> isNamed(subject, name))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new SupervisionException(found.isEmpty() ? unknown(facts, name) : ambiguous(name));
  }

  /** A bare id is that of a person or of a case, whichever the store knows. */
  static Subject find(SupervisionEngine engine, String name) {
    List<Subject> found =
        candidates(name).stream().filter(subject -> isThere(engine, subject)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new SupervisionException(found.isEmpty() ? unknown(name).build() : ambiguous(name));
  }

  /** The person with this id, of whom the store must know something. */
  static PersonId person(SupervisionEngine engine, String id) {
    PersonId person = known(PersonId::of, id);
    if (!isThere(engine, person)) {
      throw new SupervisionException(unknown(id).build());
    }
    return person;
  }

  private static boolean isThere(SupervisionEngine engine, Subject subject) {
    return engine.file(subject).getHead().getSequence() > 0;
  }

  private static List<Subject> candidates(String name) {
    if (name.startsWith(PERSON)) {
      return List.of(known(PersonId::of, name.substring(PERSON.length())));
    }
    return name.startsWith(CASE)
        ? List.of(known(CaseId::of, name.substring(CASE.length())))
        : List.of(known(PersonId::of, name), known(CaseId::of, name));
  }

  private static <T> T known(Function<String, T> kind, String id) {
    try {
      return kind.apply(id);
    } catch (IllegalArgumentException noId) {
      throw new SupervisionException(unknown(id).build());
    }
  }

  private static boolean isNamed(Subject subject, String name) {
    String id = subject.getValue();
    return id.equals(name)
        || (subject instanceof PersonId && name.equals(PERSON + id))
        || (subject instanceof CaseId && name.equals(CASE + id));
  }

  private static Problem unknown(Facts facts, String name) {
    var ids = facts.getJournals().stream().map(journal -> journal.getSubject().getValue()).toList();
    return unknown(name).hint(Nearest.hint(name, ids)).build();
  }

  private static Problem.Builder unknown(String name) {
    return Problem.builder()
        .code("subject.unknown")
        .message("There is no fact about the subject (" + name + ").")
        .expected("the id of a person or of a case");
  }

  private static Problem ambiguous(String name) {
    return Problem.builder()
        .code("subject.ambiguous")
        .message("The subject (" + name + ") is a person and a case.")
        .expected(PERSON + name + " or " + CASE + name)
        .build();
  }
}
