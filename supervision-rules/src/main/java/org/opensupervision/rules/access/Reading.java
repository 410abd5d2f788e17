package org.opensupervision.rules.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.FailedCondition;
import org.opensupervision.rules.timeline.TimelinePlan;

/** One request, held against one clause after the other. */
final class Reading {
  private final Facts facts;
  private final AccessRequest request;
  private final LocalDate asOf;
  private final Instant knownAt;

  Reading(Facts facts, AccessRequest request, LocalDate asOf, Instant knownAt) {
    this.facts = facts;
    this.request = request;
    this.asOf = asOf;
    this.knownAt = knownAt;
  }

  /** Why a clause allows it, the relation first; empty if it does not. */
  Optional<List<Step>> opened(Clause clause, Access access, TimelinePlan plan) {
    var relation = new Relations(facts, asOf, knownAt).first(access.getReaders(), request);
    boolean purposeFits =
        access.getPurposes().isEmpty()
            || request.getPurpose().filter(access.getPurposes()::contains).isPresent();
    var consent = access.isWithConsent() ? consent() : Optional.<Step>empty();
    boolean agreed = consent.isPresent() || !access.isWithConsent();
    if (relation.isEmpty() || !purposeFits || !agreed || !applies(clause, plan)) {
      return Optional.empty();
    }
    var steps = new ArrayList<Step>();
    steps.add(relation.get());
    if (!access.getPurposes().isEmpty()) {
      request.getPurpose().map(Reading::purpose).ifPresent(steps::add);
    }
    consent.ifPresent(steps::add);
    return Optional.of(steps);
  }

  private static Step purpose(String purpose) {
    return Step.of(StepCode.PURPOSE, Detail.of("purpose", purpose));
  }

  private Optional<Step> consent() {
    return Consents.to(request.getPart(), facts.about(request.getFile()), asOf, knownAt);
  }

  private boolean applies(Clause clause, TimelinePlan plan) {
    var timeline = plan.timeline(facts.about(request.getFile()), knownAt);
    return clause
        .getAppliesTo()
        .flatMap(condition -> FailedCondition.of(condition, timeline, plan, Days.of(asOf)))
        .isEmpty();
  }

  /** What a clause would need, said without a word on the file. */
  static Step closed(Clause clause, Access access) {
    var needs = new StringBuilder(String.join(" or ", access.getReaders()));
    if (!access.getPurposes().isEmpty()) {
      needs.append(", for ").append(String.join(" or ", access.getPurposes()));
    }
    if (access.isWithConsent()) {
      needs.append(", with consent");
    }
    return Step.of(
        StepCode.CLOSED, Detail.of("clause", clause.getId()), Detail.of("needs", needs.toString()));
  }

  Step said(StepCode code) {
    return Step.of(code, Detail.of("part", request.getPart()));
  }

  AccessDecision.Builder decision() {
    return AccessDecision.builder().request(request).asOf(asOf);
  }
}
