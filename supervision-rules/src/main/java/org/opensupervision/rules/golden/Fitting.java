package org.opensupervision.rules.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.fact.PolicyFit;

/**
 * Whether the facts of a case are in the words of its policy.
 *
 * @param places where each fact stands
 * @param excepted the facts that are meant not to fit
 */
record Fitting(Map<FactId, Place> places, Set<FactId> excepted) {
  Fitting {
    places = Map.copyOf(places);
    excepted = Set.copyOf(excepted);
  }

  List<Problem> problems(Facts facts, List<Policy> policies) {
    var problems = new ArrayList<Problem>();
    Map<Fact, List<Problem>> misfits = PolicyFit.byFact(facts, policies);
    misfits.forEach((fact, found) -> add(problems, fact.getId(), found));
    var unfitting = misfits.keySet().stream().map(Fact::getId).toList();
    excepted.stream()
        .filter(id -> !unfitting.contains(id))
        .sorted((one, other) -> one.getValue().compareTo(other.getValue()))
        .forEach(id -> problems.add(fits(id)));
    return problems;
  }

  private void add(List<Problem> to, FactId id, List<Problem> found) {
    if (!excepted.contains(id)) {
      found.forEach(problem -> to.add(Problem.builder().from(problem).place(at(id)).build()));
    }
  }

  private Problem fits(FactId id) {
    return Problem.builder()
        .code("cases.fits")
        .place(at(id))
        .message("The case says that the fact " + id + " does not fit the policy, and it does.")
        .build();
  }

  private Place at(FactId id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalStateException("Every fact of a case stands somewhere.");
    }
    return place;
  }
}
