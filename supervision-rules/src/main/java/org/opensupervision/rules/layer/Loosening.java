package org.opensupervision.rules.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Refuses layers that are content with less than what lies below them. */
final class Loosening {
  private final List<Policy> policies;
  private final List<Problem> problems = new ArrayList<>();

  /** Takes policies of which each comes after all that it is layered on. */
  Loosening(List<Policy> policies) {
    this.policies = policies;
  }

  void refuse() {
    for (Policy upper : policies) {
      var below = below(upper);
      upper.getClauses().forEach(clause -> checkNamed(clause, below));
      below.forEach(lower -> compare(upper, lower));
    }
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
  }

  private List<Policy> below(Policy upper) {
    var ids = new HashSet<PolicyId>();
    addBelow(upper, ids);
    return policies.stream().filter(policy -> ids.contains(policy.getId())).toList();
  }

  private void addBelow(Policy upper, Set<PolicyId> to) {
    for (PolicyId id : upper.getLayeredOn()) {
      if (to.add(id)) {
        policies.stream()
            .filter(policy -> policy.getId().equals(id))
            .forEach(policy -> addBelow(policy, to));
      }
    }
  }

  private void checkNamed(Clause clause, List<Policy> below) {
    clause.getTightens().ifPresent(id -> checkNamed(clause, id, below));
  }

  private void checkNamed(Clause clause, ClauseId named, List<Policy> below) {
    var found = below.stream().flatMap(policy -> policy.clause(named).stream()).findFirst();
    if (found.isEmpty()) {
      add(
          clause,
          "policy.nothing-to-tighten",
          "The clause (%s) that %s makes stricter must be one of a layer below it."
              .formatted(named, clause.getId()));
    } else if (!isComparable(clause, found.get())) {
      add(
          clause,
          "policy.other-kind",
          "The clause (%s) must be of the kind of the clause (%s) that it makes stricter."
              .formatted(clause.getId(), named));
    }
  }

  private boolean isComparable(Clause upper, Clause lower) {
    return lower.getRequirement() instanceof Statement
        ? subject(upper) == subject(lower)
        : upper.getRequirement().getClass() == lower.getRequirement().getClass();
  }

  private SubjectKind subject(Clause clause) {
    Policy policy =
        policies.stream()
            .filter(one -> one.getClauses().contains(clause))
            .findFirst()
            .orElseThrow();
    return Rules.subjectOf(clause.getRequirement(), Language.of(policy));
  }

  private void compare(Policy upper, Policy lower) {
    if (!areTogetherInForce(upper, lower)) {
      return;
    }
    for (Clause clause : upper.getClauses()) {
      for (Clause other : lower.getClauses()) {
        if (bearsOn(clause, other)) {
          Allowance.beyond(clause, other).ifPresent(how -> refuse(clause, other, how));
          checkLonger(clause, other);
        }
      }
      if (clause.getRequirement() instanceof Access opened) {
        LooserAccess.than(opened, lower)
            .ifPresent(found -> refuse(clause, found.lower(), found.how()));
      }
    }
  }

  /** Nothing can be kept and destroyed at once: one of two times to keep it must give way. */
  private void checkLonger(Clause upper, Clause lower) {
    if (!upper.getTightens().equals(Optional.of(lower.getId()))) {
      LooserRetention.lengthens(upper, lower)
          .ifPresent(
              how ->
                  add(
                      upper,
                      "policy.unnamed-below",
                      "The clause (%s) must name the clause (%s) under tightens, to take its place: %s."
                          .formatted(upper.getId(), lower.getId(), how)));
    }
  }

  /** Whether all whom the upper clause is for have the lower one too. */
  private static boolean bearsOn(Clause upper, Clause lower) {
    return upper.getTightens().equals(Optional.of(lower.getId()))
        || Implication.holds(upper.getAppliesTo(), lower.getAppliesTo());
  }

  private boolean areTogetherInForce(Policy one, Policy other) {
    return begins(one, other) && begins(other, one);
  }

  /** Whether a version begins before one of another policy ends. */
  private boolean begins(Policy one, Policy other) {
    return PolicyStack.lastDay(other, policies).filter(one.getEffectiveFrom()::isAfter).isEmpty();
  }

  private void refuse(Clause upper, Clause lower, String how) {
    add(
        upper,
        "policy.loosens",
        "The clause (%s) must not be looser than the clause (%s) of a layer below it: %s."
            .formatted(upper.getId(), lower.getId(), how));
  }

  private void add(Clause clause, String code, String message) {
    problems.add(
        Problem.builder().code(code).clause(clause.getId().getValue()).message(message).build());
  }
}
