package org.opensupervision.tck.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.time.Term;

/** How far decisions may depart from what a clause asks. */
final class Variations {

  private Variations() {}

  /** Draws what a variation says of itself, now and then; the limits come with the requirement. */
  static Arbitrary<Optional<Variation>> some() {
    return Combinators.combine(
            Arbitraries.of("group manager", Declarations.OTHER_ROLE).list().ofMaxSize(1),
            Parts.either(),
            Spans.terms().optional())
        .as(
            (roles, consent, most) ->
                Variation.builder().agreedBy(roles).withConsent(consent).forAtMost(most).build())
        .optional(0.3);
  }

  /** Returns it as it may stand with a requirement; empty where nobody may depart from that. */
  static Optional<Variation> with(Requirement asked, Optional<Variation> drawn, boolean limited) {
    boolean fixed =
        asked instanceof Access || asked instanceof Retention || asked instanceof Statement;
    if (fixed || !limited) {
      return drawn.filter(any -> !fixed);
    }
    return drawn.map(
        any ->
            Variation.builder().from(any).toAtMost(longest(asked)).toAtLeast(least(asked)).build());
  }

  /** Twice what is asked, where that is a longest time or a largest amount. */
  private static Optional<Extent> longest(Requirement asked) {
    if (asked instanceof Deadline deadline && !deadline.isBefore()) {
      return deadline.getWithin().map(Variations::twice);
    }
    if (asked instanceof Recurrence recurrence && recurrence.getStages().size() == 1) {
      return recurrence.getStages().get(0).getEvery().map(Variations::twice);
    }
    return quota(asked).filter(Quota::isAtMost).map(quota -> times(2, quota.getAmount()));
  }

  /** One event or half an hour, where at least so much or more is asked. */
  private static Optional<Extent> least(Requirement asked) {
    return quota(asked)
        .filter(quota -> !quota.isAtMost())
        .map(
            quota ->
                quota.getAmount().isOfMinutes()
                    ? Extent.of(Amount.ofMinutes(30))
                    : Extent.of(Amount.ofEvents(1)));
  }

  private static Optional<Quota> quota(Requirement asked) {
    return asked instanceof Recurrence recurrence ? recurrence.getQuota() : Optional.empty();
  }

  private static Extent twice(Term term) {
    return Extent.of(Term.of(2 * term.getAmount(), term.getUnit()));
  }

  private static Extent times(int times, Amount amount) {
    return Extent.of(Amount.of(times * amount.getNumber(), amount.getUnit()));
  }
}
