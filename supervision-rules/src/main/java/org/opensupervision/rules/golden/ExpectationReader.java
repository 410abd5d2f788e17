package org.opensupervision.rules.golden;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;

/** Reads the findings that a case expects. */
record ExpectationReader(Notes notes, ClauseWords clauses) {
  static final String WHAT = "expected finding";
  static final String CLAUSE = "clause";
  static final String BECAUSE = "because";
  static final List<String> KEYS =
      Stream.concat(Stream.of(CLAUSE, "subject", BECAUSE), Aspect.KEYS.stream()).toList();

  Optional<ExpectedFinding> read(Node node) {
    return shapes().mapping(node, WHAT, KEYS).flatMap(this::read);
  }

  private Optional<ExpectedFinding> read(Mapping mapping) {
    var clause = shapes().need(mapping, WHAT, CLAUSE).flatMap(named -> clauses.read(named, CLAUSE));
    var subject = clause.flatMap(known -> clauses.subject(known, mapping));
    var aspects = aspects(mapping);
    var because = because(mapping);
    return subject.map(
        about ->
            new ExpectedFinding(clause.map(Clause::getId).orElseThrow(), about, aspects, because));
  }

  private Map<Aspect, String> aspects(Mapping mapping) {
    var aspects = new EnumMap<Aspect, String>(Aspect.class);
    shapes().need(mapping, WHAT, Aspect.DUE.key());
    shapes().need(mapping, WHAT, Aspect.STATUS.key());
    for (Aspect aspect : Aspect.values()) {
      mapping
          .value(aspect.key())
          .flatMap(node -> read(aspect, node))
          .ifPresent(text -> aspects.put(aspect, text));
    }
    return aspects;
  }

  private Optional<String> read(Aspect aspect, Node node) {
    var text =
        shapes().value(node, aspect.key(), aspect.expected(), written -> aspect.read(written));
    boolean named = aspect == Aspect.BOUND_BY && !text.equals(Optional.of(Aspect.NOTHING));
    return named ? clauses.id(node, aspect.key()).map(ClauseId::getValue) : text;
  }

  List<ExpectedStep> because(Mapping mapping) {
    return mapping.value(BECAUSE).map(node -> shapes().items(node, BECAUSE)).stream()
        .flatMap(List::stream)
        .flatMap(step -> new StepReader(notes).read(step, BECAUSE).stream())
        .toList();
  }

  private Shapes shapes() {
    return new Shapes(notes);
  }
}
