package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/** Checks the facts of a file against each other. */
final class FactChecks {
  private final String source;
  private final FactList facts;
  private final ProblemList problems;
  private final Map<FactId, Integer> byId = new HashMap<>();
  private final List<Fact> unique = new ArrayList<>();

  private FactChecks(String source, FactList facts, ProblemList problems) {
    this.source = source;
    this.facts = facts;
    this.problems = problems;
  }

  /** Returns each fact once, after adding what is wrong with them all to the problems. */
  static List<Fact> run(String source, FactList facts, ProblemList problems) {
    var checks = new FactChecks(source, facts, problems);
    checks.collect();
    return checks.unique;
  }

  private void collect() {
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.fact(i);
      Integer earlier = byId.putIfAbsent(fact.getId(), i);
      if (earlier == null) {
        unique.add(fact);
      } else if (!facts.fact(earlier).equals(fact)) {
        problems.add(
            Problem.builder()
                .code("facts.same-id")
                .place(Place.of(source, facts.line(i), 0, FactForm.ID))
                .message(
                    "The fact "
                        + fact.getId()
                        + " stands in line "
                        + facts.line(earlier)
                        + " with another content.")
                .expected("an id of its own for each fact")
                .build());
      }
    }
  }
}
