package org.opensupervision.rules.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.problem.Place;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.fact.Instants;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads one case. */
final class CaseReader {
  static final String WHAT = "case";
  static final String DO_NOT_FIT = "do not fit";
  static final List<String> KEYS =
      List.of(
          "story",
          "tags",
          "facts",
          DO_NOT_FIT,
          "as of",
          "known at",
          "expect",
          SilenceReader.NOTHING_OF,
          SilenceReader.NOTHING_OWED_OF,
          ReadingReader.MAY_READ);

  private final Notes notes;
  private final Shapes shapes;
  private final FactsPart factsPart;
  private final ClauseWords clauses;

  CaseReader(Notes notes, FactsPart factsPart, ClauseWords clauses) {
    this.notes = notes;
    this.shapes = new Shapes(notes);
    this.factsPart = factsPart;
    this.clauses = clauses;
  }

  /** Reads a case that takes place among the facts shared by all. */
  Optional<GoldenCase> read(Node node, List<Mapping> shared) {
    return shapes.mapping(node, WHAT, KEYS).flatMap(mapping -> read(mapping, shared));
  }

  private Optional<GoldenCase> read(Mapping mapping, List<Mapping> shared) {
    var story =
        shapes.need(mapping, WHAT, "story").flatMap(node -> shapes.text(node, "story", 300));
    var asOf = shapes.need(mapping, WHAT, "as of").flatMap(node -> date(node));
    var knownAt = mapping.value("known at").flatMap(this::moment);
    var tags = texts(mapping, "tags");
    var written = written(mapping, shared);
    var facts = factsPart.read(written);
    var fitting = fitting(mapping, written, facts);
    var expectations = expectations(mapping);
    if (story.isEmpty() || asOf.isEmpty() || !notes.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GoldenCase(
            new CaseParts(
                story.get(),
                tags,
                mapping.getPlace().getLine(),
                facts,
                fitting,
                asOf.get(),
                knownAt,
                expectations)));
  }

  private List<Mapping> written(Mapping mapping, List<Mapping> shared) {
    var all = new ArrayList<>(shared);
    mapping.value("facts").ifPresent(node -> all.addAll(factMappings(node, shapes)));
    if (all.isEmpty() && !mapping.has("facts")) {
      notes.add(mapping, "cases.no-facts", "The case must have facts.", "the key facts");
    }
    return all;
  }

  private Fitting fitting(Mapping mapping, List<Mapping> written, List<Fact> facts) {
    var places = new LinkedHashMap<FactId, Place>();
    for (int i = 0; i < facts.size(); i++) {
      places.putIfAbsent(facts.get(i).getId(), written.get(i).getPlace());
    }
    var excepted =
        items(mapping, DO_NOT_FIT)
            .flatMap(node -> shapes.scalar(node, DO_NOT_FIT, "the id of a fact").stream())
            .flatMap(id -> factId(id, places.keySet()).stream())
            .collect(Collectors.toSet());
    return new Fitting(places, excepted);
  }

  private Optional<FactId> factId(Scalar written, Set<FactId> known) {
    var id = known.stream().filter(one -> one.getValue().equals(written.getText())).findFirst();
    if (id.isEmpty() && !known.isEmpty()) {
      var ids = known.stream().map(FactId::getValue).toList();
      notes.unknown(written, "cases.unknown-fact", "fact of the case", written.getText(), ids);
    }
    return id;
  }

  /** Facts keep their own keys, which the reader of facts checks. */
  static List<Mapping> factMappings(Node node, Shapes shapes) {
    return shapes.items(node, "facts").stream()
        .flatMap(
            item -> {
              if (item instanceof Mapping fact) {
                return Stream.of(fact);
              }
              shapes.refuse(item, "fact", "a mapping of keys to values");
              return Stream.of();
            })
        .toList();
  }

  private Expectations expectations(Mapping mapping) {
    var expected = new ExpectationReader(notes, clauses);
    var findings = items(mapping, "expect").flatMap(node -> expected.read(node).stream()).toList();
    var silence = new SilenceReader(notes, clauses);
    var silences =
        Stream.of(SilenceReader.NOTHING_OF, SilenceReader.NOTHING_OWED_OF)
            .flatMap(key -> items(mapping, key).flatMap(node -> silence.read(node, key).stream()))
            .toList();
    var reading = new ReadingReader(notes, clauses);
    var readings =
        items(mapping, ReadingReader.MAY_READ)
            .flatMap(node -> reading.read(node).stream())
            .toList();
    var expectations = new Expectations(findings, silences, readings);
    if (expectations.isEmpty() && notes.problems().isEmpty()) {
      notes.add(
          mapping,
          "cases.nothing-expected",
          "The case must expect something.",
          "expect, nothing of, nothing owed of or may read");
    }
    return expectations;
  }

  private List<String> texts(Mapping mapping, String key) {
    return items(mapping, key).flatMap(node -> shapes.text(node, key, 100).stream()).toList();
  }

  private Stream<Node> items(Mapping mapping, String key) {
    return mapping.value(key).map(node -> shapes.items(node, key)).stream().flatMap(List::stream);
  }

  private Optional<LocalDate> date(Node node) {
    return shapes
        .value(node, "as of", ValueType.DATE.getExpected(), ValueType.DATE::read)
        .map(LocalDate.class::cast);
  }

  private Optional<Instant> moment(Node node) {
    return shapes
        .value(node, "known at", Instants.EXPECTED, Instants::read)
        .map(Instant.class::cast);
  }
}
