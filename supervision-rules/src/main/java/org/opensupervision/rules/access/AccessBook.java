package org.opensupervision.rules.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.explanation.ClauseSteps;

/**
 * The clauses of a policy on who may read what.
 *
 * <p>A request is allowed by the first clause on the part that is in force, applies to the person of
 * the file, names what the reader is and, where it has purposes, the one that is stated, and has the
 * consent it asks for. A purpose that no such clause names is refused, whoever states it.
 */
public final class AccessBook {
  private final Policy policy;
  private final List<Clause> clauses;

  /** Returns the access clauses of a policy. */
  public AccessBook(Policy policy) {
    this.policy = policy;
    this.clauses =
        policy.getClauses().stream()
            .filter(clause -> clause.getRequirement() instanceof Access)
            .toList();
  }

  /** Returns whether a request is allowed on a day, given what was recorded up to a moment. */
  public AccessDecision decide(Facts facts, AccessRequest request, LocalDate asOf, Instant knownAt) {
    var reading = new Reading(facts, request, asOf, knownAt);
    var onPart =
        clauses.stream()
            .filter(clause -> access(clause).getPart().equals(request.getPart()))
            .filter(clause -> isInForce(clause, asOf))
            .toList();
    if (onPart.isEmpty()) {
      return refused(reading, List.of(reading.said(StepCode.NOTHING_SAID)));
    }
    return isPurposeKnown(request, onPart)
        ? decide(reading, onPart)
        : refused(reading, List.of(reading.said(StepCode.UNKNOWN_PURPOSE)));
  }

  private AccessDecision decide(Reading reading, List<Clause> onPart) {
    var closed = new ArrayList<Step>();
    for (Clause clause : onPart) {
      Optional<List<Step>> opened = reading.opened(clause, access(clause));
      if (opened.isPresent()) {
        return allowed(reading, clause, opened.get());
      }
      closed.add(Reading.closed(clause, access(clause)));
    }
    return refused(reading, closed);
  }

  private AccessDecision allowed(Reading reading, Clause clause, List<Step> because) {
    var steps = new ArrayList<>(ClauseSteps.of(clause, policy));
    steps.addAll(because);
    steps.add(reading.said(StepCode.ALLOWED));
    return reading
        .decision()
        .allowed(true)
        .clause(clause.getId())
        .relation(because.get(0).detail("relation").map(Detail::getText))
        .explanation(Explanation.of(steps))
        .build();
  }

  private static AccessDecision refused(Reading reading, List<Step> because) {
    var steps = new ArrayList<>(because);
    steps.add(reading.said(StepCode.REFUSED));
    return reading.decision().allowed(false).explanation(Explanation.of(steps)).build();
  }

  private static boolean isPurposeKnown(AccessRequest request, List<Clause> onPart) {
    return request.getPurpose().isEmpty()
        || onPart.stream()
            .anyMatch(clause -> access(clause).getPurposes().contains(request.getPurpose().get()));
  }

  private boolean isInForce(Clause clause, LocalDate asOf) {
    boolean begun =
        !asOf.isBefore(policy.getEffectiveFrom())
            && clause.getEffectiveFrom().filter(asOf::isBefore).isEmpty();
    return begun && clause.getEffectiveUntil().filter(asOf::isAfter).isEmpty();
  }

  private static Access access(Clause clause) {
    return (Access) clause.getRequirement();
  }
}
