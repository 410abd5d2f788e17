package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.Nearest;

/** Reads one clause. */
final class ClauseReader {
  static final List<String> KEYS =
      List.of(
          "id",
          "says",
          "cite",
          "strength",
          "applies to",
          "owed by",
          "reading",
          "effective from",
          "effective until");

  private final Report report;
  private final ClauseId id;
  private final Map<String, Event> words;
  private final Values values;
  private final Keys keys;

  ClauseReader(Report report, ClauseId id, Map<String, Event> words) {
    this.report = report;
    this.id = id;
    this.words = words;
    this.values = new Values(report);
    this.keys = new Keys(report);
  }

  Optional<Clause> read(Mapping clause) {
    var waiting = NotYet.in(clause, report);
    if (waiting.isPresent()) {
      report.add(waiting.get());
      return Optional.empty();
    }
    var parts = Clause.builder().id(id);
    text(clause, "says", 500).ifPresent(parts::says);
    text(clause, "cite", 200).ifPresent(parts::citation);
    keys.need(clause, "clause", "strength")
        .flatMap(node -> PolicyWords.strength(values, node))
        .ifPresent(parts::strength);
    parts.owedBy(owedBy(clause));
    clause
        .value("reading")
        .flatMap(node -> values.text(node, "reading", 1000))
        .ifPresent(parts::reading);
    new Dates(report).read(clause, parts);
    demands(clause, parts);
    return report.isClean() ? Optional.of(parts.build()) : Optional.empty();
  }

  private Optional<String> text(Mapping clause, String key, int longest) {
    return keys.need(clause, "clause", key).flatMap(node -> values.text(node, key, longest));
  }

  private DutyHolder owedBy(Mapping clause) {
    return clause
        .value("owed by")
        .flatMap(node -> PolicyWords.dutyHolder(values, node))
        .orElse(DutyHolder.SUPERVISOR);
  }

  /** Events first: they tell whether the condition is one on people or on cases. */
  private void demands(Mapping clause, Clause.Builder parts) {
    var events = new EventReader(report, words);
    requirement(clause, events).ifPresent(parts::requirement);
    clause.value("applies to").flatMap(node -> appliesTo(node, events)).ifPresent(parts::appliesTo);
  }

  private Optional<Condition> appliesTo(Node node, EventReader events) {
    var fields = events.subject().map(Field::of).orElseGet(Field::ofAnybody);
    return new ConditionReader(report, "applies to", fields).read(node);
  }

  private Optional<Requirement> requirement(Mapping clause, EventReader events) {
    var kind = RequirementKind.of(clause);
    refuseOtherKeys(clause, kind.map(RequirementKind::keys).orElse(List.of("expect")));
    if (kind.isEmpty()) {
      report.add(
          report
              .at(clause, "policy.no-requirement", "The clause must ask for something.")
              .expected("expect with every, after with expect, or each with lasts")
              .hint(misspelt(clause)));
      return Optional.empty();
    }
    refuseSecondKind(clause, kind.get());
    return new RequirementReader(report, events).read(clause, kind.get());
  }

  private void refuseOtherKeys(Mapping clause, List<String> ofKind) {
    var ofOthers = Stream.of(RequirementKind.values()).flatMap(kind -> kind.keys().stream());
    var known = Stream.of(KEYS.stream(), ofKind.stream(), ofOthers).flatMap(all -> all).distinct();
    keys.refuseOthers(clause, "clause", known.toList());
  }

  private void refuseSecondKind(Mapping clause, RequirementKind kind) {
    for (var entry : clause.getEntries()) {
      var own = RequirementKind.byKey(entry.getName()).orElse(kind);
      if (own != kind || (entry.getName().equals("expect") && !kind.keys().contains("expect"))) {
        report.add(
            report.at(
                entry.getKey(),
                "policy.two-requirements",
                "The key (%s) must not stand in a clause that is a %s."
                    .formatted(Shown.word(entry.getName()), kind.word())));
      }
    }
  }

  private static Optional<String> misspelt(Mapping clause) {
    return clause.getEntries().stream()
        .filter(entry -> !KEYS.contains(entry.getName()))
        .map(entry -> Nearest.hint(entry.getName(), List.of("every", "after", "each")))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
