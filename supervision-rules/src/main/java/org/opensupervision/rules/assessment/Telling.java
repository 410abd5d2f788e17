package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.vocabulary.Words;

/** Tells why something is owed, from the clause to the due date. */
final class Telling {
  private Telling() {}

  static List<Step> why(Found found, RuleBook book) {
    var steps = new ArrayList<Step>(clause(found.rule().clause(), book.policyOf(found.rule())));
    steps.addAll(found.rule().reasons(found.timeline(), found.verdict()));
    Optional<Found> first = found.boundBy();
    found.others().stream()
        .filter(other -> first.isEmpty() || other != first.get())
        .map(other -> rival(StepCode.ALSO, other))
        .forEach(steps::add);
    first.map(binding -> rival(StepCode.BOUND_BY, binding)).ifPresent(steps::add);
    if (found.due() != Days.NEVER) {
      steps.add(Step.of(StepCode.DUE, Detail.of("date", Days.date(found.due()))));
    }
    return steps;
  }

  static List<Step> clause(Clause clause, Policy policy) {
    var steps = new ArrayList<Step>();
    steps.add(
        Step.of(
            StepCode.CLAUSE,
            Detail.of("clause", clause.getId()),
            Detail.of("says", clause.getSays()),
            Detail.of("citation", clause.getCitation()),
            Detail.of("strength", Words.of(clause.getStrength()))));
    clause
        .getReading()
        .ifPresent(reading -> steps.add(Step.of(StepCode.READING, Detail.of("reading", reading))));
    steps.add(
        Step.of(
            StepCode.POLICY,
            Detail.of("policy", policy.getId().getValue()),
            Detail.of("effective", policy.getEffectiveFrom())));
    return steps;
  }

  private static Step rival(StepCode code, Found other) {
    return Step.of(
        code,
        Detail.of("clause", other.rule().clause().getId()),
        Detail.of("date", Days.date(other.due())));
  }
}
