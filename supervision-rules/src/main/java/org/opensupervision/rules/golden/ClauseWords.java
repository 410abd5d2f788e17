package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Finds the clauses of a policy that cases name, and whom an expectation is about. */
record ClauseWords(Notes notes, PolicyStack policies, Subjects subjects) {

  Optional<Clause> read(Node node, String key) {
    return new Shapes(notes).scalar(node, key, "a clause of the policy").flatMap(this::named);
  }

  /** Returns the id in full; empty, after a problem was noted, if there is no such clause. */
  Optional<ClauseId> id(Node node, String key) {
    return read(node, key).map(Clause::getId);
  }

  Optional<Subject> subject(Clause clause, Mapping expectation) {
    SubjectKind kind = kind(clause);
    var written = expectation.value("subject");
    if (written.isEmpty()) {
      return usualSubject(clause);
    }
    return new Shapes(notes)
        .value(
            written.get(),
            "subject",
            "the id of a " + kind.getWord(),
            id -> Subjects.read(kind, id));
  }

  Optional<Subject> usualSubject(Clause clause) {
    SubjectKind kind = kind(clause);
    return Subjects.read(kind, subjects.of(kind));
  }

  private SubjectKind kind(Clause clause) {
    var language =
        policies.getPolicies().stream()
            .filter(policy -> policy.getClauses().contains(clause))
            .findFirst()
            .map(Language::of)
            .orElseGet(Language::builtIn);
    return Rules.subjectOf(clause.getRequirement(), language);
  }

  private Optional<Clause> named(Scalar written) {
    String name = written.getText();
    String prefix = policies.getTop().getId() + ":";
    var found = clause(prefix + name).or(() -> clause(name));
    if (found.isEmpty()) {
      notes.unknown(written, "cases.unknown-clause", "clause", name, names(prefix));
    }
    return found;
  }

  private Optional<Clause> clause(String id) {
    return policies.clauseIds().stream()
        .filter(known -> known.getValue().equals(id))
        .findFirst()
        .flatMap(policies::clause);
  }

  /** Clauses of the policy on top go without its id, those of layers below it do not. */
  private List<String> names(String prefix) {
    return policies.clauseIds().stream()
        .map(ClauseId::getValue)
        .map(id -> id.startsWith(prefix) ? id.substring(prefix.length()) : id)
        .toList();
  }
}
