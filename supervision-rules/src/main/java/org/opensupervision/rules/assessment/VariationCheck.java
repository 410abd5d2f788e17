package org.opensupervision.rules.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.variation.AgreedVariation;
import org.opensupervision.model.variation.EndedVariation;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Finds decisions to depart from a clause that do not count, so that none is passed over. */
final class VariationCheck {
  private static final String REFUSED = "facts.variation-refused";

  private final RuleBook book;
  private final List<Problem> problems = new ArrayList<>();

  private VariationCheck(RuleBook book) {
    this.book = book;
  }

  static List<Problem> of(Facts facts, RuleBook book) {
    var check = new VariationCheck(book);
    for (Journal journal : facts.getJournals()) {
      check.add(journal);
    }
    return List.copyOf(check.problems);
  }

  private void add(Journal journal) {
    var kind = SubjectKind.of(journal.getSubject());
    boolean any = false;
    for (Fact fact : journal.getFacts()) {
      any |= fact instanceof AgreedVariation || fact instanceof EndedVariation;
    }
    if (any) {
      Timeline timeline = book.plan(kind).timeline(journal, Instant.MAX);
      for (int i = 0; i < timeline.size(); i++) {
        add(timeline, i, kind);
      }
    }
  }

  private void add(Timeline timeline, int index, SubjectKind kind) {
    Fact fact = timeline.fact(index);
    if (fact instanceof AgreedVariation agreed) {
      rule(fact, agreed.getClause(), kind).ifPresent(rule -> addAgreed(timeline, index, rule));
    } else if (fact instanceof EndedVariation ended) {
      rule(fact, ended.getClause(), kind).ifPresent(rule -> addEnded(timeline, fact, rule));
    }
  }

  /** The clause as it is in force on the day of a fact, if it asks anything of such a subject. */
  private Optional<Rule> rule(Fact fact, ClauseId clause, SubjectKind kind) {
    Optional<Rule> rule = book.rule(clause, fact.getOccurredOn());
    if (rule.isEmpty()) {
      addUnknown(fact, clause);
    } else if (book.subject(rule.get()) != kind) {
      add(REFUSED, fact, "does not count: the clause is not about a " + kind.getWord() + ".");
      return Optional.empty();
    }
    return rule;
  }

  private void addUnknown(Fact fact, ClauseId clause) {
    var known = book.stack().clauseIds();
    if (known.contains(clause)) {
      add(REFUSED, fact, "does not count: nothing is owed by the clause.");
      return;
    }
    problems.add(
        Problem.builder()
            .code("facts.unknown-clause")
            .message("The clause of fact " + fact.getId() + " is none of the policy's.")
            .hint(Nearest.hint(clause.getValue(), known.stream().map(ClauseId::getValue).toList()))
            .build());
  }

  private void addAgreed(Timeline timeline, int index, Rule rule) {
    var all = book.departures(timeline, rule).all();
    for (Departure one : all) {
      if (one.fact() == index) {
        addIfRefused(timeline.fact(index), one, whyNot(one, all));
      }
    }
  }

  private void addIfRefused(Fact fact, Departure decision, Optional<String> why) {
    if (why.isPresent()) {
      add(REFUSED, fact, "does not count: " + why.get() + ".");
    } else if (decision.cut() > decision.planned()) {
      addWithdrawn(fact, decision);
    }
  }

  /** What one version allows, a later one may not. */
  private void addWithdrawn(Fact fact, Departure one) {
    one.withdrawn()
        .ifPresent(
            why -> {
              String from = "does not count from " + Days.date(one.planned()) + " on: ";
              add(REFUSED, fact, from + why + ".");
            });
  }

  /** What was ended on its first day never was; perhaps another one was meant to end. */
  private static Optional<String> whyNot(Departure decision, List<Departure> all) {
    int day = decision.from();
    boolean another =
        all.stream()
            .anyMatch(one -> one.refused().isEmpty() && one.from() < day && one.planned() > day);
    return decision.refused().isEmpty() && decision.cut() <= day && another
        ? Optional.of("it was ended on its first day, together with the one before")
        : decision.refused();
  }

  /** What ends nothing was perhaps meant for another clause. */
  private void addEnded(Timeline timeline, Fact fact, Rule rule) {
    int day = Days.of(fact.getOccurredOn());
    Clause clause = rule.clause();
    for (Departure one : book.departures(timeline, rule).all()) {
      boolean running = one.from() <= day && one.planned() > day && one.cut() >= day;
      if (running && one.refused().isEmpty()) {
        return;
      }
    }
    add("facts.no-variation", fact, "ends no decision that runs for " + clause.getId() + ".");
  }

  private void add(String code, Fact fact, String what) {
    problems.add(
        Problem.builder()
            .code(code)
            .message("The decision of fact " + fact.getId() + " " + what)
            .build());
  }
}
