package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.NamedValue;
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
          "effective until",
          "tightens",
          "from now",
          VariationReader.KEY);

  static final List<String> ALL_KEYS = allKeys();

  private static final String STRENGTHS = "one of " + String.join(", ", PolicyWords.STRENGTHS);

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

  private static List<String> allKeys() {
    var keys = new LinkedHashSet<>(KEYS);
    for (RequirementKind kind : RequirementKind.values()) {
      keys.addAll(kind.keys());
    }
    return List.copyOf(keys);
  }

  Optional<Clause> read(Mapping clause) {
    var keys = Keys.of(report, clause, "clause", ALL_KEYS);
    var parts = Clause.builder().id(id);
    keys.need("id");
    describe(keys, parts);
    new Dates(report).read(clause, parts);
    layer(keys, parts);
    demand(clause, keys, parts);
    return report.isClean() ? Optional.of(parts.build()) : Optional.empty();
  }

  private void describe(Keys keys, Clause.Builder parts) {
    var says = values.text(keys.need("says"), "says", 500);
    if (says.isPresent()) {
      parts.says(says.get());
    }
    var citation = values.text(keys.need("cite"), "cite", 200);
    if (citation.isPresent()) {
      parts.citation(citation.get());
    }
    var strength = PolicyWords.strength(values, keys.need("strength", STRENGTHS));
    if (strength.isPresent()) {
      parts.strength(strength.get());
    }
    var owedBy = PolicyWords.dutyHolder(values, keys.value("owed by"));
    parts.owedBy(owedBy.orElse(DutyHolder.SUPERVISOR));
    parts.reading(values.text(keys.value("reading"), "reading", 1000));
  }

  private void layer(Keys keys, Clause.Builder parts) {
    var tightens = keys.value("tightens");
    if (tightens.isPresent()) {
      parts.tightens(new LayersReader(report).tightened(tightens.get(), id));
    }
    var fromNow = keys.value("from now");
    if (fromNow.isPresent()) {
      parts.fromNow(values.truth(fromNow.get(), "from now").orElse(false));
    }
  }

  /** Events first: they tell whether the condition is one on people or on cases. */
  private void demand(Mapping clause, Keys keys, Clause.Builder parts) {
    var events = new EventReader(report, words);
    var requirement = requirement(clause, keys, events);
    if (requirement.isPresent()) {
      parts.requirement(requirement.get());
    }
    var variation = keys.value(VariationReader.KEY);
    if (variation.isPresent()) {
      var reader = new VariationReader(report, words.language());
      parts.variation(reader.read(variation.get(), requirement));
    }
    var appliesTo = keys.value("applies to");
    if (appliesTo.isPresent()) {
      parts.appliesTo(conditions(events.subject()).read(appliesTo.get()));
    }
  }

  private ConditionReader conditions(Optional<SubjectKind> subject) {
    var states = new ArrayList<NamedValue>();
    for (SubjectKind kind : SubjectKind.values()) {
      if (subject.isEmpty() || subject.get() == kind) {
        states.addAll(words.language().attributes(kind));
      }
    }
    String whose = subject.isPresent() ? subject.get().getWord() : "person or case";
    return new ConditionReader(report, "applies to", whose, states);
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
    boolean misspelt = false;
    for (RequirementKind kind : RequirementKind.values()) {
      for (String key : kind.keys()) {
        misspelt |= keys.isMisspelt(key);
      }
    }
    if (!misspelt) {
      report.add(
          clause,
          "policy.no-requirement",
          "The clause must ask for something.",
          "expect with every or with an amount, after or before with expect, each with lasts, has"
              + " or includes, across with covers");
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
