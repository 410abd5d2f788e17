package org.opensupervision.rules.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.explanation.ClauseSteps;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** What one policy says on a day of who may read a part. */
record Layer(Policy policy, List<Clause> onPart) {

  static Layer of(Policy policy, String part, LocalDate asOf) {
    return new Layer(
        policy,
        policy.getClauses().stream()
            .filter(clause -> isOn(part, clause) && isInForce(clause, asOf))
            .toList());
  }

  private static boolean isOn(String part, Clause clause) {
    return clause.getRequirement() instanceof Access access && access.getPart().equals(part);
  }

  private static boolean isInForce(Clause clause, LocalDate asOf) {
    return clause.getEffectiveFrom().filter(asOf::isBefore).isEmpty()
        && clause.getEffectiveUntil().filter(asOf::isAfter).isEmpty();
  }

  boolean saysAnything() {
    return !onPart.isEmpty();
  }

  boolean names(String purpose) {
    return onPart.stream().anyMatch(clause -> access(clause).getPurposes().contains(purpose));
  }

  /** The first clause that opens the part; empty if none does. */
  Optional<Opening> open(Reading reading, WorkingCalendar calendar) {
    var plan = new TimelinePlan(SubjectKind.PERSON, calendar).speaking(Language.of(policy));
    for (Clause clause : onPart) {
      Optional<List<Step>> because = reading.opened(clause, access(clause), plan);
      if (because.isPresent()) {
        return Optional.of(opening(clause, because.get()));
      }
    }
    return Optional.empty();
  }

  private Opening opening(Clause clause, List<Step> because) {
    var steps = new ArrayList<>(ClauseSteps.of(clause, policy));
    steps.addAll(because);
    String relation = because.get(0).detail("relation").map(Detail::getText).orElseThrow();
    return new Opening(clause.getId(), relation, steps);
  }

  /** What each clause would need. */
  List<Step> closed() {
    return onPart.stream().map(clause -> Reading.closed(clause, access(clause))).toList();
  }

  private static Access access(Clause clause) {
    return (Access) clause.getRequirement();
  }
}
