package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.model.variation.AgreedVariation;

/**
 * Whether a clause allows a decision to depart from it, and why not.
 *
 * <p>The reasons are made of words of the policy, and never say what the decision says.
 *
 * @param allowed how far decisions may depart from the clause
 * @param value what they can change of it
 */
record Refusal(Optional<Variation> allowed, Optional<Changeable> value, WorkingCalendar calendar) {
  static final String NOT_THERE = "it was agreed on a day on which nothing could be owed";

  static Refusal by(Clause clause, WorkingCalendar calendar) {
    return new Refusal(clause.getVariation(), Changeable.of(clause.getRequirement()), calendar);
  }

  /** Why a decision that begins on a day does not count; empty where it does. */
  Optional<String> of(AgreedVariation agreed, int from) {
    if (allowed.isEmpty()) {
      return Optional.of("the clause must not be varied");
    }
    Variation most = allowed.get();
    return unfit(agreed)
        .or(() -> tooFar(agreed, most))
        .or(() -> wrongRole(agreed.getAgreedBy(), most.getAgreedBy()))
        .or(() -> withoutConsent(agreed, most))
        .or(() -> runsTooLong(agreed, from, most));
  }

  /** Why a decision cannot change what the clause asks: it speaks of something else. */
  Optional<String> unfit(AgreedVariation agreed) {
    boolean none = agreed.getEvery().isEmpty() && agreed.getTo().isEmpty();
    if (none) {
      return Optional.empty();
    }
    if (value.isEmpty()) {
      return Optional.of("the clause has no value to vary, it may only be waived");
    }
    if (value.get().interval()) {
      return agreed.getTo().map(to -> "it must say \"every\", since the clause has an interval");
    }
    if (agreed.getEvery().isPresent()) {
      return Optional.of("it must say \"to\", since the clause has no interval");
    }
    return agreed
        .getTo()
        .filter(to -> !value.get().fits(to))
        .map(to -> "it must say " + value.get().counted().getWords());
  }

  private Optional<String> tooFar(AgreedVariation agreed, Variation most) {
    if (value.isEmpty() || limit(most).isEmpty()) {
      return Optional.empty();
    }
    Extent limit = limit(most).get();
    boolean upwards = value.get().upwards();
    return value(agreed)
        .map(to -> tooFar(to, limit))
        .orElseGet(
            () ->
                Optional.of(
                    "the clause must not be waived, only varied to "
                        + limit
                        + (upwards ? " at the most" : " at the least")));
  }

  private Optional<String> tooFar(Extent to, Extent limit) {
    Changeable changed = value.orElseThrow();
    return changed.isNoLooser(to, limit)
        ? Optional.empty()
        : Optional.of("it goes " + (changed.upwards() ? "beyond " : "below ") + limit);
  }

  private static Optional<Extent> limit(Variation most) {
    return most.getToAtMost().or(most::getToAtLeast);
  }

  private static Optional<String> wrongRole(String role, List<String> agreeing) {
    return agreeing.isEmpty() || agreeing.contains(role)
        ? Optional.empty()
        : Optional.of("it must be agreed by " + String.join(" or ", agreeing));
  }

  private static Optional<String> withoutConsent(AgreedVariation agreed, Variation most) {
    return most.isWithConsent() && !agreed.getConsented().orElse(false)
        ? Optional.of("the worker must have consented")
        : Optional.empty();
  }

  private Optional<String> runsTooLong(AgreedVariation agreed, int from, Variation most) {
    var last = most.getForAtMost().map(term -> term.lastDay(Days.date(from), calendar));
    boolean tooLong =
        last.isPresent()
            && agreed.getUntil().filter(until -> until.isAfter(last.get())).isPresent();
    return tooLong
        ? Optional.of("it runs for longer than " + most.getForAtMost().orElseThrow())
        : Optional.empty();
  }

  /** The first day after a decision as it was agreed, or by which the clause lets it end. */
  int planned(AgreedVariation agreed, int from) {
    var last =
        agreed
            .getUntil()
            .or(
                () ->
                    allowed
                        .flatMap(Variation::getForAtMost)
                        .map(term -> term.lastDay(Days.date(from), calendar)));
    return last.map(day -> Days.of(day) + 1).orElse(Days.NEVER);
  }

  /** The value that a decision gives; empty where it takes the duty away. */
  Optional<Extent> value(AgreedVariation agreed) {
    return agreed.getEvery().map(Extent::of).or(agreed::getTo);
  }
}
