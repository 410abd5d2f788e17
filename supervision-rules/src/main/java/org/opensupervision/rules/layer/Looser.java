package org.opensupervision.rules.layer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;

/**
 * Tells whether one requirement asks for the same thing as another and is content with less.
 *
 * <p>What it tells is certain; where two requirements cannot be compared, it says nothing. Months
 * and weeks can be: 6 weeks are longer than 1 month in every case, 4 weeks are not.
 */
final class Looser {
  private Looser() {}

  /**
   * Returns how the first is looser, as in "6 weeks is longer than 1 month"; empty if it is not.
   */
  static Optional<String> than(Clause one, Clause other) {
    var how = than(one.getRequirement(), other.getRequirement());
    return how.isEmpty() && Implication.holds(one.getAppliesTo(), other.getAppliesTo())
        ? LooserSuspension.than(one, other)
        : how;
  }

  /** Compares what two clauses ask for, whomever and whenever. */
  static Optional<String> than(Requirement one, Requirement other) {
    if (one instanceof Recurrence here && other instanceof Recurrence there) {
      return recurrence(here, there);
    }
    if (one instanceof Deadline here && other instanceof Deadline there) {
      return deadline(here, there);
    }
    if (one instanceof Coverage here && other instanceof Coverage there) {
      return LooserCoverage.than(here, there);
    }
    if (one instanceof Retention here && other instanceof Retention there) {
      return LooserRetention.than(here, there);
    }
    return one instanceof Quality here && other instanceof Quality there
        ? quality(here, there)
        : Optional.empty();
  }

  private static Optional<String> recurrence(Recurrence one, Recurrence other) {
    boolean same = countsTheSame(one, other);
    if (same && one.getQuota().isPresent() && other.getQuota().isPresent()) {
      return LooserAmount.than(one, other);
    }
    return same ? gaps(one, other) : Optional.empty();
  }

  static boolean countsTheSame(Recurrence one, Recurrence other) {
    return asSet(one.getExpected()).equals(asSet(other.getExpected()))
        && asSet(one.getNotCounting()).equals(asSet(other.getNotCounting()));
  }

  /** Whether stages that end on a date or with an event have a day in common, no term tells. */
  private static Optional<String> gaps(Recurrence one, Recurrence other) {
    boolean same =
        endAfterTerms(one)
            && endAfterTerms(other)
            && (one.getCountedFrom().equals(other.getCountedFrom())
                || other.getStages().size() == 1);
    return same ? stages(one.getStages(), other.getStages()) : Optional.empty();
  }

  private static boolean endAfterTerms(Recurrence asked) {
    return asked.getStages().stream()
        .allMatch(stage -> stage.isEnding() == stage.getUntil().isPresent());
  }

  private static Optional<String> stages(List<Stage> ones, List<Stage> others) {
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        if (overlap(ones, i, others, j)) {
          var longer = longer(ones.get(i).getEvery(), others.get(j).getEvery());
          if (longer.isPresent()) {
            return longer;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two stages, counted from the same day, surely have a day in common. */
  private static boolean overlap(List<Stage> ones, int i, List<Stage> others, int j) {
    return begins(others, j, ones.get(i).getUntil()) && begins(ones, i, others.get(j).getUntil());
  }

  private static boolean begins(List<Stage> stages, int index, Optional<Term> before) {
    var start = index == 0 ? Optional.<Term>empty() : stages.get(index - 1).getUntil();
    return before.isEmpty() || start.isEmpty() || start.get().isAlwaysShorterThan(before.get());
  }

  static boolean areForTheSame(Deadline one, Deadline other) {
    return one.getTrigger().equals(other.getTrigger())
        && one.isBefore() == other.isBefore()
        && asSet(one.getExpected()).equals(asSet(other.getExpected()));
  }

  private static Optional<String> deadline(Deadline one, Deadline other) {
    return areForTheSame(one, other) ? LooserDeadline.than(one, other) : Optional.empty();
  }

  static Optional<String> longer(Optional<Term> one, Optional<Term> other) {
    boolean longer =
        one.isPresent() && other.isPresent() && other.get().isAlwaysShorterThan(one.get());
    return longer ? Optional.of(one.get() + " is longer than " + other.get()) : Optional.empty();
  }

  private static Optional<String> quality(Quality one, Quality other) {
    boolean comparable =
        one.getEvent().equals(other.getEvent())
            && one.getProperty() instanceof Comparison
            && other.getProperty() instanceof Comparison;
    if (!comparable) {
      return Optional.empty();
    }
    var here = (Comparison) one.getProperty();
    var there = (Comparison) other.getProperty();
    boolean shares = one.getProRata().isPresent();
    if (shares && other.getProRata().isEmpty()) {
      return here.getOperator() == Operator.AT_LEAST && Limits.implies(there, here)
          ? Optional.of(
              "a share of " + words(here) + " is content with less than all of " + words(there))
          : Optional.empty();
    }
    return one.getProRata().equals(other.getProRata())
            && Limits.implies(there, here)
            && !there.equals(here)
        ? Optional.of(words(here) + " is content with less than " + words(there))
        : Optional.empty();
  }

  private static String words(Comparison comparison) {
    return comparison.getAttribute()
        + " "
        + comparison.getOperator().getWords()
        + " "
        + comparison.getValue();
  }

  private static Set<EventPattern> asSet(List<EventPattern> anyOf) {
    return new HashSet<>(anyOf);
  }
}
