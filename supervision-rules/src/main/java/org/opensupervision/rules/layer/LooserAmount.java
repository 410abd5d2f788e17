package org.opensupervision.rules.layer;

import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.policy.Recurrence;

/** Compares amounts that are asked in the same window and credited in the same way. */
final class LooserAmount {
  private LooserAmount() {}

  /**
   * Returns how the first is looser, as in "2 hours is content with less than 3 hours"; empty if it
   * is not, or if the two cannot be compared.
   */
  static Optional<String> than(Recurrence one, Recurrence other) {
    Quota here = one.getQuota().orElseThrow();
    Quota there = other.getQuota().orElseThrow();
    boolean comparable =
        one.getCredits().equals(other.getCredits())
            && one.getWork().equals(other.getWork())
            && one.getCountedFrom().equals(other.getCountedFrom())
            && isSameButForTheAmount(here, there)
            && here.getAmount().getUnit() == there.getAmount().getUnit();
    return comparable ? amount(here, there) : Optional.empty();
  }

  private static boolean isSameButForTheAmount(Quota one, Quota other) {
    return Quota.builder()
        .from(one)
        .amount(other.getAmount())
        .proRata(other.getProRata())
        .build()
        .equals(other);
  }

  private static Optional<String> amount(Quota here, Quota there) {
    if (here.getProRata().equals(there.getProRata())) {
      return than(here.getAmount(), there.getAmount(), here.isAtMost());
    }
    boolean less =
        there.getProRata().isEmpty()
            && !here.isAtMost()
            && here.getAmount().getNumber() <= there.getAmount().getNumber();
    return less
        ? Optional.of(
            "a share of "
                + here.getAmount()
                + " is content with less than all of "
                + there.getAmount())
        : Optional.empty();
  }

  private static Optional<String> than(Amount one, Amount other, boolean atMost) {
    if (atMost && one.getNumber() > other.getNumber()) {
      return Optional.of("at most " + one + " allows more than at most " + other);
    }
    return !atMost && one.getNumber() < other.getNumber()
        ? Optional.of("at least " + one + " is content with less than at least " + other)
        : Optional.empty();
  }
}
