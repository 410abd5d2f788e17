package org.opensupervision.rules.layer;

import java.util.Optional;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.time.Term;

/** Compares two deadlines after, or before, the same event. */
final class LooserDeadline {
  private static final int HOURS_OF_DAY = 24;

  private LooserDeadline() {}

  static Optional<String> than(Deadline one, Deadline other) {
    return other.isBefore()
        ? shorter(one.getAtLeast(), other.getAtLeast(), "its own day")
        : later(one, other)
            .or(() -> shorter(one.getNotBefore(), other.getNotBefore(), "its own day"));
  }

  private static Optional<String> later(Deadline one, Deadline other) {
    boolean sameDay = other.getWithin().isEmpty() && other.getWithinHours().isEmpty();
    if (sameDay && one.getWithin().isPresent()) {
      return Optional.of(one.getWithin().get() + " is longer than the very day");
    }
    int hours = one.getWithinHours().orElse(0);
    int most = sameDay ? HOURS_OF_DAY - 1 : other.getWithinHours().orElse(hours);
    return hours > most
        ? Optional.of(
            hours + " hours is longer than " + (sameDay ? "the very day" : most + " hours"))
        : Looser.longer(one.getWithin(), other.getWithin());
  }

  private static Optional<String> shorter(
      Optional<Term> one, Optional<Term> other, String without) {
    boolean shorter =
        other.isPresent() && (one.isEmpty() || one.get().isAlwaysShorterThan(other.get()));
    String here = one.map(Term::getText).orElse(without);
    return shorter ? Optional.of(here + " is shorter than " + other.get()) : Optional.empty();
  }
}
