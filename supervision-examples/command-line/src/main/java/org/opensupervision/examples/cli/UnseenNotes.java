package org.opensupervision.examples.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.fact.PolicyFit;
import org.opensupervision.rules.layer.PolicyCheck;
import org.opensupervision.rules.layer.PolicyStack;

/** Says once which facts and clauses play no part, so that nobody takes them for counted. */
final class UnseenNotes {
  private static final int MOST_MISFITS = 10;

  private final Facts facts;
  private final FactsOptions when;
  private final Console console;
  private final Set<String> told = new HashSet<>();

  UnseenNotes(Facts facts, FactsOptions when, Console console) {
    this.facts = facts;
    this.when = when;
    this.console = console;
  }

  /** Facts that are dated later. */
  void day(LocalDate day) {
    Days.notSeen(facts, day).ifPresent(this::note);
  }

  /** Facts that were recorded later. */
  void knownAt() {
    when.knownAt().flatMap(moment -> Days.notBelieved(facts, moment)).ifPresent(this::note);
  }

  /** Clauses of which the terms are over. */
  void terms(PolicyStack policies, LocalDate day) {
    PolicyCheck.termsOver(policies, day).stream().map(Problem::asText).forEach(this::note);
  }

  /** Facts that are not in the words of a policy. */
  void misfits(List<Policy> policies) {
    Map<Fact, List<Problem>> misfits = PolicyFit.byFact(facts, policies);
    var first = misfits.keySet().stream().limit(MOST_MISFITS).toList();
    if (first.isEmpty()) {
      return;
    }
    var ids = first.stream().map(Fact::getId).collect(Collectors.toSet());
    Map<FactId, Integer> lines = FactsFile.lines(when.file(), ids);
    for (Fact fact : first) {
      int line = lines.getOrDefault(fact.getId(), 0);
      var place = Place.of(when.file().toString(), line, 0, "");
      misfits.getOrDefault(fact, List.of()).stream()
          .map(problem -> Problem.builder().from(problem).place(place).build().asText())
          .forEach(this::note);
    }
    if (misfits.size() > MOST_MISFITS) {
      note((misfits.size() - MOST_MISFITS) + " more facts are not in the policy's words.");
    }
  }

  private void note(String text) {
    if (told.add(text)) {
      console.note(text);
    }
  }
}
