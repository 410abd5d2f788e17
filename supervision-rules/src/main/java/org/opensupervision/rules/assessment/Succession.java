package org.opensupervision.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.kind.InForce;
import org.opensupervision.rules.kind.Versions;
import org.opensupervision.rules.layer.PolicyStack;

/**
 * Which versions of a clause follow one another.
 *
 * <p>A recurrence runs on from version to version: its gaps do not begin anew with the next one.
 * Anything else belongs to the version of the day on which it begins.
 */
final class Succession implements Versions {
  private final PolicyStack stack;
  private final List<Policy> versions;
  private final int own;

  Succession(PolicyStack stack, Policy version) {
    this.stack = stack;
    this.versions = stack.versionsOf(version.getId());
    this.own = versions.indexOf(version);
  }

  @Override
  public InForce inForce(Clause clause) {
    var chain = chain(clause);
    var last = chain.get(chain.size() - 1);
    return new InForce(chain.get(0).getEffectiveFrom(), lastDay(versions.indexOf(last)));
  }

  @Override
  public List<Dated> all(Clause clause) {
    var found = new ArrayList<Dated>();
    for (int i = 0; i < versions.size(); i++) {
      var one = versions.get(i).clause(clause.getId());
      if (one.isPresent()) {
        var days = new InForce(versions.get(i).getEffectiveFrom(), lastDay(i));
        found.add(new Dated(one.get(), days.of(one.get())));
      }
    }
    return found;
  }

  /** The days on which this version gives its clauses force, whatever others say. */
  InForce ofThisVersion() {
    return new InForce(from(), lastDay(own));
  }

  /** Whether the clause runs on from the version before, or into the next one. */
  boolean runsOn(Clause clause) {
    return chain(clause).size() > 1;
  }

  /** The same clause in the next version, where it runs on into that. */
  Optional<Clause> next(Clause clause) {
    return isFollowed(own) && isRecurrence(own + 1, clause)
        ? versions.get(own + 1).clause(clause.getId())
        : Optional.empty();
  }

  /** The first day of this version. */
  LocalDate from() {
    return versions.get(own).getEffectiveFrom();
  }

  /** The first day of the next version. */
  Optional<LocalDate> nextFrom() {
    return own + 1 < versions.size()
        ? Optional.of(versions.get(own + 1).getEffectiveFrom())
        : Optional.empty();
  }

  /** Whether the clause runs on from the version before. */
  boolean hasBefore(Clause clause) {
    return own > 0
        && isFollowed(own - 1)
        && isRecurrence(own, clause)
        && isRecurrence(own - 1, clause);
  }

  private List<Policy> chain(Clause clause) {
    int first = own;
    int last = own;
    if (isRecurrence(own, clause)) {
      while (first > 0 && isFollowed(first - 1) && isRecurrence(first - 1, clause)) {
        first--;
      }
      while (isFollowed(last) && isRecurrence(last + 1, clause)) {
        last++;
      }
    }
    return new ArrayList<>(versions.subList(first, last + 1));
  }

  /** The last day of a version: its own, or the one before the next version's first. */
  private Optional<LocalDate> lastDay(int version) {
    return stack.lastDay(versions.get(version));
  }

  /** Whether another version is in force on the day after the last one of a version. */
  private boolean isFollowed(int version) {
    return version + 1 < versions.size()
        && lastDay(version)
            .equals(Optional.of(versions.get(version + 1).getEffectiveFrom().minusDays(1)));
  }

  private boolean isRecurrence(int version, Clause clause) {
    var found = versions.get(version).clause(clause.getId());
    return found.isPresent() && found.get().getRequirement() instanceof Recurrence;
  }
}
