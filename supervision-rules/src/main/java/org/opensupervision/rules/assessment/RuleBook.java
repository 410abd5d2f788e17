package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.kind.RuleContext;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** A policy compiled on a calendar: its rules, in the order of its clauses. */
final class RuleBook {
  private static final Rule[] NONE = {};

  private final Policy policy;
  private final Language language;
  private final WorkingCalendar calendar;
  private final List<Rule> rules;
  private final Set<Rule> shared = new HashSet<>();
  private final Map<SubjectKind, TimelinePlan> plans = new EnumMap<>(SubjectKind.class);
  private final Map<SubjectKind, Rule[]> bySubject = new EnumMap<>(SubjectKind.class);

  RuleBook(Policy policy, WorkingCalendar calendar) {
    this.policy = policy;
    this.language = Language.of(policy);
    this.calendar = calendar;
    for (SubjectKind kind : SubjectKind.values()) {
      plans.put(kind, new TimelinePlan(kind, language, calendar));
    }
    this.rules = compile(new RuleContext(policy, language, calendar));
    for (SubjectKind kind : SubjectKind.values()) {
      bySubject.put(kind, about(kind));
      noteShared(rules(kind));
    }
  }

  private Rule[] about(SubjectKind kind) {
    var about = new ArrayList<Rule>();
    for (Rule rule : rules) {
      if (subject(rule.clause()) == kind) {
        about.add(rule);
      }
    }
    return about.toArray(NONE);
  }

  private List<Rule> compile(RuleContext context) {
    var compiled = new ArrayList<Rule>();
    for (Clause clause : policy.getClauses()) {
      TimelinePlan plan = plan(subject(clause));
      compiled.add(Rules.of(compiled.size(), clause, plan, context));
    }
    return List.copyOf(compiled);
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

  /** Whether a clause is about people or about cases. */
  SubjectKind subject(Clause clause) {
    return Rules.subjectOf(clause.getRequirement(), language);
  }

  Language language() {
    return language;
  }

  Policy policy() {
    return policy;
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

  Optional<Rule> rule(ClauseId clause) {
    return rules.stream().filter(rule -> rule.clause().getId().equals(clause)).findFirst();
  }
}
