package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.kind.DueTables;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.kind.RuleContext;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.kind.Version;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Turns the clauses of all layers and versions into rules, where anything is owed by them. */
final class Compilation {
  private final PolicyStack stack;
  private final DueTables tables;
  private final Map<SubjectKind, TimelinePlan> plans;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private final List<Language> languages = new ArrayList<>();
  private final Map<ClauseId, Rule> before = new HashMap<>();

  Compilation(PolicyStack stack, DueTables tables, Map<SubjectKind, TimelinePlan> plans) {
    this.stack = stack;
    this.tables = tables;
    this.plans = plans;
    for (Policy policy : stack.getPolicies()) {
      compile(policy);
    }
  }

  private void compile(Policy policy) {
    var succession = new Succession(stack, policy);
    var context = new RuleContext(policy, tables, succession);
    for (Clause clause : policy.getClauses()) {
      if (Rules.isOwed(clause.getRequirement())) {
        rules.add(compile(clause, context, succession));
        policies.add(policy);
        languages.add(context.language());
      }
    }
  }

  private Rule compile(Clause clause, RuleContext context, Succession succession) {
    var language = context.language();
    var plan = plans.get(Rules.subjectOf(clause.getRequirement(), language));
    if (plan == null) {
      throw new IllegalStateException("Every kind of subject has a plan.");
    }
    var above = Replacing.of(clause, stack, plan);
    Rule rule = Rules.of(rules.size(), clause, plan.speaking(language), context.under(above));
    Rule inVersion =
        succession.runsOn(clause) ? Rules.inVersion(rule, version(clause, succession)) : rule;
    before.put(clause.getId(), rule);
    return inVersion;
  }

  private Version version(Clause clause, Succession succession) {
    var next = succession.next(clause);
    return new Version(
        succession.hasBefore(clause) ? Days.of(succession.from()) : Days.ALWAYS,
        next.isPresent() ? succession.nextFrom().map(Days::of).orElse(Days.NEVER) : Days.NEVER,
        clause.isFromNow(),
        next.map(Clause::isFromNow).orElse(false),
        succession.hasBefore(clause) ? before.get(clause.getId()) : null);
  }

  /** The rules, lower layers first; the position of a rule is its number. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** What the policy of each rule can speak of, by the rule's number. */
  List<Language> languages() {
    return List.copyOf(languages);
  }

  /** The policy of each rule, by its number. */
  List<Policy> policies() {
    return List.copyOf(policies);
  }
}
