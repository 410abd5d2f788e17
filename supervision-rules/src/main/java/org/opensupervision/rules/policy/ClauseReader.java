package org.opensupervision.rules.policy;

import java.util.List;
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
import org.opensupervision.rules.vocabulary.SubjectKind;

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

  static final List<String> ALL_KEYS =
      Stream.concat(
              KEYS.stream(),
              Stream.of(RequirementKind.values()).flatMap(kind -> kind.keys().stream()))
          .distinct()
          .toList();

  private final Report report;
  private final ClauseId id;
  private final LocalWords words;
  private final Values values;

  ClauseReader(Report report, ClauseId id, LocalWords words) {
    this.report = report;
    this.id = id;
    this.words = words;
    this.values = new Values(report);
  }

  Optional<Clause> read(Mapping clause) {
    var waiting = NotYet.in(clause, report);
    if (waiting.isPresent()) {
      report.add(waiting.get());
      return Optional.empty();
    }
    var keys = Keys.of(report, clause, "clause", ALL_KEYS);
    var parts = Clause.builder().id(id);
    keys.need("id");
    describe(keys, parts);
    new Dates(report).read(clause, parts);
    demand(clause, keys, parts);
    return report.isClean() ? Optional.of(parts.build()) : Optional.empty();
  }

  private void describe(Keys keys, Clause.Builder parts) {
    text(keys, "says", 500).ifPresent(parts::says);
    text(keys, "cite", 200).ifPresent(parts::citation);
    keys.need("strength")
        .flatMap(node -> PolicyWords.strength(values, node))
        .ifPresent(parts::strength);
    parts.owedBy(
        keys.value("owed by")
            .flatMap(node -> PolicyWords.dutyHolder(values, node))
            .orElse(DutyHolder.SUPERVISOR));
    keys.value("reading")
        .flatMap(node -> values.text(node, "reading", 1000))
        .ifPresent(parts::reading);
  }

  private Optional<String> text(Keys keys, String key, int longest) {
    return keys.need(key).flatMap(node -> values.text(node, key, longest));
  }

  /** Events first: they tell whether the condition is one on people or on cases. */
  private void demand(Mapping clause, Keys keys, Clause.Builder parts) {
    var events = new EventReader(report, words);
    requirement(clause, keys, events).ifPresent(parts::requirement);
    keys.value("applies to").flatMap(node -> appliesTo(node, events)).ifPresent(parts::appliesTo);
  }

  private Optional<Condition> appliesTo(Node node, EventReader events) {
    var subject = events.subject();
    var fields =
        subject
            .map(whose -> Field.of(whose, words.language()))
            .orElseGet(() -> Field.ofAnybody(words.language()));
    String whose = subject.map(SubjectKind::getWord).orElse("person or case");
    return new ConditionReader(report, "applies to", whose, fields).read(node);
  }

  private Optional<Requirement> requirement(Mapping clause, Keys keys, EventReader events) {
    var kind = RequirementKind.of(clause);
    if (kind.isEmpty()) {
      refuseEmpty(clause, keys);
      return Optional.empty();
    }
    refuseSecondKind(clause, kind.get());
    return new RequirementReader(new Demand(report, keys, events)).read(kind.get());
  }

  private void refuseEmpty(Mapping clause, Keys keys) {
    boolean misspelt =
        Stream.of(RequirementKind.values())
            .flatMap(kind -> kind.keys().stream())
            .anyMatch(keys::isMisspelt);
    if (!misspelt) {
      report.add(
          clause,
          "policy.no-requirement",
          "The clause must ask for something.",
          "expect with every, after with expect, or each with lasts");
    }
  }

  private void refuseSecondKind(Mapping clause, RequirementKind kind) {
    for (var entry : clause.getEntries()) {
      String key = entry.getName();
      if (!KEYS.contains(key) && ALL_KEYS.contains(key) && !kind.keys().contains(key)) {
        report.add(
            entry.getKey(),
            "policy.two-requirements",
            "The key (%s) must not stand in a clause that is a %s."
                .formatted(Shown.word(key), kind.word()));
      }
    }
  }
}
