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
        candidates(name).stream()
            .filter(subject -> engine.file(subject).getHead().getSequence() > 0)
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new SupervisionException(found.isEmpty() ? unknown(name).build() : ambiguous(name));
  }

  private static List<Subject> candidates(String name) {
    if (name.startsWith(PERSON)) {
      return List.of(person(name.substring(PERSON.length())));
    }
    return name.startsWith(CASE)
        ? List.of(known(CaseId::of, name.substring(CASE.length())))
        : List.of(person(name), known(CaseId::of, name));
  }

  /** The person with this id, whether anything is known of them or not. */
  static PersonId person(String id) {
    return known(PersonId::of, id);
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
        .message("The subject (" + name + ") has no fact in the file.")
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
