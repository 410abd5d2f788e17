package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Reads who asks to read a part of a file, and whether it is allowed. */
record ReadingReader(Notes notes, ClauseWords clauses) {
  static final String MAY_READ = "may read";
  private static final String WHAT = "expected decision";
  private static final String READER = "reader";
  private static final String ALLOWED = "allowed";
  static final List<String> KEYS =
      List.of(
          ExpectationReader.CLAUSE,
          READER,
          "subject",
          "as",
          "for",
          ALLOWED,
          ExpectationReader.BECAUSE);

  Optional<ExpectedReading> read(Node node) {
    return shapes().mapping(node, WHAT, KEYS).flatMap(this::read);
  }

  private Optional<ExpectedReading> read(Mapping mapping) {
    var clause = shapes().need(mapping, WHAT, ExpectationReader.CLAUSE).flatMap(this::clause);
    var reader = shapes().need(mapping, WHAT, READER).flatMap(node -> person(node, READER));
    var allowed = shapes().need(mapping, WHAT, ALLOWED).flatMap(this::truth);
    var file = clause.flatMap(known -> clauses.subject(known, mapping));
    var because = new ExpectationReader(notes, clauses).because(mapping);
    var as = mapping.value("as").map(node -> texts(node, "as")).orElse(List.of());
    var purpose = mapping.value("for").flatMap(node -> shapes().text(node, "for", 200));
    boolean whole = clause.isPresent() && reader.isPresent() && file.isPresent();
    return whole && file.get() instanceof PersonId person
        ? allowed.map(
            expected ->
                new ExpectedReading(
                    clause.get().getId(),
                    AccessRequest.builder()
                        .reader(reader.get())
                        .file(person)
                        .part(((Access) clause.get().getRequirement()).getPart())
                        .purpose(purpose)
                        .vouchedFor(as)
                        .build(),
                    expected,
                    because))
        : Optional.empty();
  }

  private Optional<Clause> clause(Node node) {
    var clause = clauses.read(node, ExpectationReader.CLAUSE);
    var access = clause.filter(known -> known.getRequirement() instanceof Access);
    if (clause.isPresent() && access.isEmpty()) {
      notes.add(
          node,
          "cases.wrong-clause",
          "The clause of the expected decision must say who may read a part.",
          "a clause with the key may read");
    }
    return access;
  }

  private Optional<PersonId> person(Node node, String key) {
    return shapes()
        .value(node, key, "the id of a person", id -> Subjects.read(SubjectKind.PERSON, id))
        .map(PersonId.class::cast);
  }

  private Optional<Boolean> truth(Node node) {
    return shapes()
        .value(
            node,
            ALLOWED,
            "true or false",
            text ->
                text.equals("true") || text.equals("false")
                    ? Optional.of(text.equals("true"))
                    : Optional.empty());
  }

  private List<String> texts(Node node, String key) {
    List<Node> nodes = node instanceof Scalar ? List.of(node) : shapes().items(node, key);
    return nodes.stream().flatMap(item -> shapes().text(item, key, 200).stream()).toList();
  }

  private Shapes shapes() {
    return new Shapes(notes);
  }
}
