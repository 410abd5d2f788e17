package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.model.variation.AgreedVariation;

/**
 * Whether a clause allows a decision to depart from it, and why not.
 *
 * <p>The reasons are made of words of the policy, and never say what the decision says.
 */
record Refusal(Optional<Variation> allowed, boolean intervals, WorkingCalendar calendar) {
  static final String NOT_THERE = "it was agreed on a day on which nothing could be owed";

  /** Why a decision that begins on a day does not count; empty where it does. */
  Optional<String> of(AgreedVariation agreed, int from) {
    if (allowed.isEmpty()) {
      return Optional.of("the clause must not be varied");
    }
    Variation most = allowed.get();
    if (!intervals && agreed.getEvery().isPresent()) {
      return Optional.of("the clause has no interval to vary, it may only be waived");
    }
    return tooLong(agreed.getEvery(), most)
        .or(() -> wrongRole(agreed.getAgreedBy(), most.getAgreedBy()))
        .or(() -> withoutConsent(agreed, most))
        .or(() -> runsTooLong(agreed, from, most));
  }

  private static Optional<String> tooLong(Optional<Term> every, Variation most) {
    if (most.getToAtMost().isEmpty()) {
      return Optional.empty();
    }
    Term longest = most.getToAtMost().get();
    if (every.isEmpty()) {
      return Optional.of(
          "the clause must not be waived, only varied to " + longest + " at the most");
    }
    return every.get().isNeverLongerThan(longest)
        ? Optional.empty()
        : Optional.of("it goes beyond " + longest);
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

  /** The interval that a decision gives; empty where the clause has none that it could change. */
  Optional<Term> every(AgreedVariation agreed) {
    return intervals ? agreed.getEvery() : Optional.empty();
  }
}
