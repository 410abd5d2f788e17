package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.problem.Place;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Shown;

/** Reads the clauses of a policy, no two of which have one id. */
final class ClausesReader {
  private static final String WHAT = "clause";

  /** Never built into a policy: with a wrong id nothing is. */
  private static final ClauseId STAND_IN = ClauseId.of("policy:clause");

  private final Report report;
  private final @Nullable PolicyId policy;
  private final LocalWords words;
  private final Map<String, Place> ids = new HashMap<>();

  ClausesReader(Report report, @Nullable PolicyId policy, LocalWords words) {
    this.report = report;
    this.policy = policy;
    this.words = words;
  }

  List<Clause> read(Node node) {
    var values = new Values(report);
    var clauses = new ArrayList<Clause>();
    for (Node item : values.items(node, Values.of("clauses"))) {
      var mapping = values.mapping(item, WHAT);
      var clause = mapping.isPresent() ? readOne(mapping.get()) : Optional.<Clause>empty();
      if (clause.isPresent()) {
        clauses.add(clause.get());
      }
    }
    return clauses;
  }

  private Optional<Clause> readOne(Mapping clause) {
    var node = clause.value("id");
    var id = node.isPresent() ? id(node.get()) : Optional.<ClauseId>empty();
    var named = id.isPresent() ? report.in(label(id.get())) : report;
    return new ClauseReader(named, id.orElse(STAND_IN), words).read(clause);
  }

  private Optional<ClauseId> id(Node node) {
    var scalar = new Values(report).single(node, "id", "a text");
    return scalar.isPresent() ? id(node, scalar.get().getText()) : Optional.empty();
  }

  private Optional<ClauseId> id(Node node, String text) {
    try {
      var id = ClauseId.of((policy == null ? "policy" : policy) + ":" + text);
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

  /** Returns the id as it is shown; without its policy where that has no id. */
  private String label(ClauseId id) {
    String text = id.getValue();
    return policy == null ? text.substring(text.indexOf(':') + 1) : text;
  }

  private void refuseSecond(Node node, String text, ClauseId id) {
    var first = ids.putIfAbsent(text, node.getPlace());
    if (first != null) {
      var clause = report.in(label(id));
      clause.add(
          clause.at(
              node,
              "policy.duplicate-clause",
              "The id (%s) must be that of one clause; it stands already in line %s, column %s."
                  .formatted(Shown.word(text), first.getLine(), first.getColumn())));
    }
  }
}
