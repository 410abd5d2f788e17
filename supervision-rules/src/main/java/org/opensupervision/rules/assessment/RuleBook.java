package org.opensupervision.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.kind.DueTables;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.timeline.Departures;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** A policy with its layers, compiled on a calendar: the rules, lower layers first. */
final class RuleBook {
  private static final Rule[] NONE = {};

  private final PolicyStack stack;
  private final WorkingCalendar calendar;
  private final List<Rule> rules;
  private final Map<Rule, Policy> policies = new HashMap<>();
  private final Map<Rule, Language> languages = new HashMap<>();
  private final Set<Rule> shared = new HashSet<>();
  private final Map<SubjectKind, TimelinePlan> plans = new EnumMap<>(SubjectKind.class);
  private final Map<SubjectKind, Rule[]> bySubject = new EnumMap<>(SubjectKind.class);

  RuleBook(PolicyStack stack, WorkingCalendar calendar) {
    this.stack = stack;
    this.calendar = calendar;
    for (SubjectKind kind : SubjectKind.values()) {
      plans.put(kind, new TimelinePlan(kind, calendar, new VersionsInForce(stack)));
    }
    // Why nothing is owed is asked of lives, whether or not a rule asks for them.
    for (TimelinePlan plan : plans.values()) {
      plan.life();
    }
    var compiled = new Compilation(stack, new DueTables(calendar), plans);
    this.rules = compiled.rules();
    for (int i = 0; i < rules.size(); i++) {
      policies.put(rules.get(i), compiled.policies().get(i));
      languages.put(rules.get(i), compiled.languages().get(i));
    }
    for (SubjectKind kind : SubjectKind.values()) {
      bySubject.put(kind, about(kind));
      noteShared(rules(kind));
    }
  }

  private Rule[] about(SubjectKind kind) {
    var about = new ArrayList<Rule>();
    for (Rule rule : rules) {
      if (subject(rule) == kind) {
        about.add(rule);
      }
    }
    return about.toArray(NONE);
  }

  private void noteShared(Rule[] about) {
    Map<Integer, Rule> firstOfDuty = new HashMap<>();
    for (Rule rule : about) {
      Rule first = rule.duty() < 0 ? null : firstOfDuty.putIfAbsent(rule.duty(), rule);
      if (first != null) {
        shared.add(first);
        shared.add(rule);
      }
    }
  }

  /** Whether a rule is about people or about cases. */
  SubjectKind subject(Rule rule) {
    return Rules.subjectOf(rule.clause().getRequirement(), languageOf(rule));
  }

  /** What the policy of a rule can speak of. */
  Language languageOf(Rule rule) {
    return Objects.requireNonNull(languages.get(rule));
  }

  /** The decisions to depart from the clause of a rule, those that do not count too. */
  Departures departures(Timeline timeline, Rule rule) {
    Clause clause = rule.clause();
    return plan(SubjectKind.of(timeline.getSubject())).departures(timeline, clause);
  }

  PolicyStack stack() {
    return stack;
  }

  /** The policy, in the version, that a rule enacts a clause of. */
  Policy policyOf(Rule rule) {
    return Objects.requireNonNull(policies.get(rule));
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  /** Returns whether another rule asks for the same thing again and again as this one does. */
  boolean isShared(Rule rule) {
    return shared.contains(rule);
  }

  /** All rules, in the order of the policy; a rule's position is its number. */
  List<Rule> rules() {
    return rules;
  }

  /** The rules about subjects of a kind, in the order of the policy. */
  Rule[] rules(SubjectKind about) {
    Rule[] found = bySubject.get(about);
    return found == null ? NONE : found;
  }

  TimelinePlan plan(SubjectKind about) {
    TimelinePlan plan = plans.get(about);
    if (plan == null) {
      throw new IllegalStateException("Every kind of subject has a plan.");
    }
    return plan;
  }

  /** The rule of a clause as the version in force on a day has it, or the first one to come. */
  Optional<Rule> rule(ClauseId clause, LocalDate day) {
    var versions = rules.stream().filter(rule -> rule.clause().getId().equals(clause)).toList();
    return versions.stream()
        .filter(rule -> !policyOf(rule).getEffectiveFrom().isAfter(day))
        .reduce((earlier, later) -> later)
        .or(() -> versions.stream().findFirst());
  }
}
