package org.opensupervision.rules.golden;

import java.util.Optional;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Whom facts and expectations are about that do not say it themselves. */
record Subjects(String person, String caseId) {
  static final String WORKER = "worker";
  static final String CASE = "case";

  String of(SubjectKind kind) {
    return kind == SubjectKind.PERSON ? person : caseId;
  }

  static Optional<Subject> read(SubjectKind kind, String id) {
    try {
      return Optional.of(kind == SubjectKind.PERSON ? PersonId.of(id) : CaseId.of(id));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
