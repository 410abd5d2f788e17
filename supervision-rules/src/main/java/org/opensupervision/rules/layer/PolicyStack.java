package org.opensupervision.rules.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.problem.SupervisionException;

/**
 * A policy with all that it is layered on, each in all its versions.
 *
 * <p>Every clause of every layer is asked for on its own, and the earliest date binds; a layer that
 * would loosen a clause below it is refused. A version rules from its first day until the day
 * before the next one's: with versions effective from 1 April 2025 and 1 April 2026, what begins on
 * 31 March 2026 is still judged by the first. It is immutable.
 */
public final class PolicyStack {
  private final List<Policy> policies;

  private PolicyStack(List<Policy> policies) {
    this.policies = policies;
  }

  /**
   * Returns the stack of a policy that is layered on no other.
   *
   * @throws SupervisionException if it is layered on another one
   */
  public static PolicyStack of(Policy policy) {
    return standsAlone(policy) ? new PolicyStack(List.of(policy)) : of(List.of(policy));
  }

  /** Whether there is nothing below a policy, nor meant to be, that it could be compared with. */
  private static boolean standsAlone(Policy policy) {
    for (Clause clause : policy.getClauses()) {
      if (clause.getTightens().isPresent()) {
        return false;
      }
    }
    return policy.getLayeredOn().isEmpty();
  }

  /**
   * Returns the stack of these policies, in whatever order they come: one that no other is layered
   * on, all layers below it, and any number of versions of each.
   *
   * @throws SupervisionException with everything that is wrong: a layer that is missing, layers
   *     that go round in a circle, more than one policy on top, two versions of one day, a clause
   *     that is looser than one below it
   */
  public static PolicyStack of(Collection<Policy> policies) {
    var ordered = new LayerOrder(policies).lowestFirst();
    new Loosening(ordered).refuse();
    return new PolicyStack(ordered);
  }

  /** Returns the policies: lower layers first, and of each the oldest version first. */
  public List<Policy> getPolicies() {
    return policies;
  }

  /** Returns the newest version of the policy on top. */
  public Policy getTop() {
    return policies.get(policies.size() - 1);
  }

  /** Returns the versions of a policy, the oldest first; none if it is not one of these. */
  public List<Policy> versionsOf(PolicyId id) {
    var versions = new ArrayList<Policy>();
    for (Policy policy : policies) {
      if (policy.getId().equals(id)) {
        versions.add(policy);
      }
    }
    return List.copyOf(versions);
  }

  /**
   * Returns the version of a policy that is in force on a day; empty if none is yet, or none any
   * more.
   */
  public Optional<Policy> inForce(PolicyId id, LocalDate day) {
    return versionsOf(id).stream()
        .filter(version -> !version.getEffectiveFrom().isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(version -> version.getEffectiveUntil().filter(day::isAfter).isEmpty());
  }

  /**
   * Returns the last day on which a version asks anything: its own, or the day before the first one
   * of the next version; empty if it has none.
   */
  public Optional<LocalDate> lastDay(Policy version) {
    return lastDay(version, policies);
  }

  static Optional<LocalDate> lastDay(Policy version, List<Policy> policies) {
    LocalDate first = version.getEffectiveFrom();
    Optional<LocalDate> last = version.getEffectiveUntil();
    for (Policy other : policies) {
      LocalDate next = other.getEffectiveFrom();
      boolean earlier = last.isEmpty() || !next.isAfter(last.get());
      if (other.getId().equals(version.getId()) && next.isAfter(first) && earlier) {
        last = Optional.of(next.minusDays(1));
      }
    }
    return last;
  }

  /** Returns the ids of all clauses, those of lower layers first, each once. */
  public List<ClauseId> clauseIds() {
    return policies.stream()
        .flatMap(policy -> policy.getClauses().stream())
        .map(Clause::getId)
        .distinct()
        .toList();
  }

  /** Returns a clause as its newest version has it; empty if no policy of these has it. */
  public Optional<Clause> clause(ClauseId id) {
    return policies.stream()
        .flatMap(policy -> policy.clause(id).stream())
        .reduce((earlier, later) -> later);
  }
}
