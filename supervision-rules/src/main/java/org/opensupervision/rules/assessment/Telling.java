package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.explanation.ClauseSteps;
import org.opensupervision.rules.timeline.Days;

/** Tells why something is owed, from the clause to the due date. */
final class Telling {
  private Telling() {}

  static List<Step> why(Found found, RuleBook book) {
    var steps =
        new ArrayList<Step>(ClauseSteps.of(found.rule().clause(), book.policyOf(found.rule())));
    steps.addAll(found.rule().reasons(found.timeline(), found.verdict()));
    decisions(found, book).stream().filter(step -> !steps.contains(step)).forEach(steps::add);
    Optional<Found> first = found.boundBy();
    found.others().stream()
        .filter(other -> first.isEmpty() || other != first.get())
        .map(other -> rival(StepCode.ALSO, other))
        .forEach(steps::add);
    first.map(binding -> rival(StepCode.BOUND_BY, binding)).ifPresent(steps::add);
    metBy(found, book).ifPresent(steps::add);
    if (found.due() != Days.NEVER) {
      steps.add(Step.of(StepCode.DUE, Detail.of("date", Days.date(found.due()))));
    }
    return steps;
  }

  /** The event that met it, unless that is the one that is looked at. */
  private static Optional<Step> metBy(Found found, RuleBook book) {
    int position = found.rule().metBy(found.timeline(), found.verdict());
    if (position < 0 || position == found.rule().trigger(found.timeline(), found.verdict())) {
      return Optional.empty();
    }
    Fact fact = found.timeline().fact(position);
    return Optional.of(
        Step.of(
            StepCode.MET_BY,
            Detail.of("event", book.languageOf(found.rule()).kindOf(fact).getWord()),
            Detail.of("fact", fact.getId()),
            Detail.of("date", fact.getOccurredOn())));
  }

  /**
   * Of what is still open also the last one that has ended, whenever; else those since it opened.
   */
  private static List<Step> decisions(Found found, RuleBook book) {
    int opens = found.rule().opens(found.timeline(), found.verdict());
    boolean settled = found.verdict().isMet() || found.status() == Status.MISSED;
    int endedSince = settled ? opens : Days.ALWAYS;
    return Decisions.of(book, found.timeline(), found.rule(), opens, endedSince, found.settledOn());
  }

  private static Step rival(StepCode code, Found other) {
    return Step.of(
        code,
        Detail.of("clause", other.rule().clause().getId()),
        Detail.of("date", Days.date(other.due())));
  }
}
