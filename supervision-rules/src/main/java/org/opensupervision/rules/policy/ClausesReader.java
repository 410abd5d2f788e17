package org.opensupervision.rules.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.problem.Place;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Shown;

/** Reads the clauses of a policy, no two of which have one id. */
final class ClausesReader {
  private static final String WHAT = "clause";

  private final Report report;
  private final PolicyId policy;
  private final Map<String, Event> words;
  private final Map<String, Place> ids = new HashMap<>();

  ClausesReader(Report report, PolicyId policy, Map<String, Event> words) {
    this.report = report;
    this.policy = policy;
    this.words = words;
  }

  List<Clause> read(Node node) {
    return new Values(report)
        .items(node, "list of clauses").stream()
            .map(this::readOne)
            .flatMap(Optional::stream)
            .toList();
  }

  private Optional<Clause> readOne(Node node) {
    return new Values(report).mapping(node, WHAT).flatMap(this::readOne);
  }

  private Optional<Clause> readOne(Mapping clause) {
    var id = new Keys(report).need(clause, WHAT, "id").flatMap(this::id);
    var named = id.map(known -> report.in(known.getValue())).orElse(report);
    ClauseId standIn = id.orElse(ClauseId.of(policy, WHAT));
    return new ClauseReader(named, standIn, words).read(clause);
  }

  private Optional<ClauseId> id(Node node) {
    return new Values(report)
        .single(node, "id of the clause", "a text")
        .map(Scalar::getText)
        .flatMap(text -> id(node, text));
  }

  private Optional<ClauseId> id(Node node, String text) {
    try {
      var id = ClauseId.of(policy, text);
      refuseSecond(node, text, id);
      return Optional.of(id);
    } catch (IllegalArgumentException refused) {
      report.add(
          report
              .at(
                  node,
                  "policy.wrong-id",
                  "The id (" + Shown.word(text) + ") of the clause is not one.")
              .expected("small letters and digits joined by dots and hyphens, such as file.archive")
              .hint(withoutPolicy(text)));
      return Optional.empty();
    }
  }

  private Optional<String> withoutPolicy(String text) {
    String start = policy + ":";
    return text.startsWith(start) && text.length() <= 100
        ? Optional.of("Maybe you meant \"" + text.substring(start.length()) + "\"?")
        : Optional.empty();
  }

  private void refuseSecond(Node node, String text, ClauseId id) {
    var first = ids.putIfAbsent(text, node.getPlace());
    if (first != null) {
      var clause = report.in(id.getValue());
      clause.add(
          clause.at(
              node,
              "policy.duplicate-clause",
              "The id (%s) must be that of one clause; it stands already in line %s, column %s."
                  .formatted(Shown.word(text), first.getLine(), first.getColumn())));
    }
  }
}
