package org.opensupervision.rules.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.layer.PolicyStack;

/**
 * The clauses of a policy and its layers on who may read what.
 *
 * <p>A clause opens a part if it is in force, applies to the person of the file, names what the
 * reader is and, where it has purposes, the one that is stated, and has the consent it asks for.
 * Every layer that says anything of the part must have a clause that opens it, so that no layer
 * opens what another keeps closed. A purpose that none of these clauses names is refused, whoever
 * states it.
 */
public final class AccessBook {
  private final PolicyStack policies;
  private final WorkingCalendar calendar;

  /** Returns the access clauses of a policy and its layers, with terms counted on a calendar. */
  public AccessBook(PolicyStack policies, WorkingCalendar calendar) {
    this.policies = policies;
    this.calendar = calendar;
  }

  /** Returns whether a request is allowed on a day, given what was recorded up to a moment. */
  public AccessDecision decide(
      Facts facts, AccessRequest request, LocalDate asOf, Instant knownAt) {
    var reading = new Reading(facts, request, asOf, knownAt);
    var layers = new ArrayList<Layer>();
    policies.getPolicies().stream()
        .map(Policy::getId)
        .distinct()
        .flatMap(id -> policies.inForce(id, asOf).stream())
        .map(policy -> Layer.of(policy, request.getPart(), asOf))
        .filter(Layer::saysAnything)
        .forEach(layers::add);
    if (layers.isEmpty()) {
      return refused(reading, List.of(reading.said(StepCode.NOTHING_SAID)));
    }
    return isPurposeKnown(request, layers)
        ? decide(reading, layers)
        : refused(reading, List.of(reading.said(StepCode.UNKNOWN_PURPOSE)));
  }

  private AccessDecision decide(Reading reading, List<Layer> layers) {
    var steps = new ArrayList<Step>();
    @Nullable Opening last = null;
    for (Layer layer : layers) {
      Optional<Opening> opening = layer.open(reading, calendar);
      if (opening.isEmpty()) {
        return refused(reading, layer.closed());
      }
      last = opening.get();
      steps.addAll(last.steps());
    }
    steps.add(reading.said(StepCode.ALLOWED));
    return reading
        .decision()
        .allowed(true)
        .clause(Optional.ofNullable(last).map(Opening::clause))
        .relation(Optional.ofNullable(last).map(Opening::relation))
        .explanation(Explanation.of(steps))
        .build();
  }

  private static AccessDecision refused(Reading reading, List<Step> because) {
    var steps = new ArrayList<>(because);
    steps.add(reading.said(StepCode.REFUSED));
    return reading.decision().allowed(false).explanation(Explanation.of(steps)).build();
  }

  private static boolean isPurposeKnown(AccessRequest request, List<Layer> layers) {
    return request.getPurpose().isEmpty()
        || layers.stream().anyMatch(layer -> layer.names(request.getPurpose().get()));
  }
}
