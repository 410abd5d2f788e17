package org.opensupervision.rules.layer;

import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Retention;

/** Compares how long the same thing is kept after the same events. */
final class LooserRetention {
  private LooserRetention() {}

  static Optional<String> than(Retention one, Retention other) {
    if (!isSame(one, other)) {
      return Optional.empty();
    }
    return one.getKeepFor().isAlwaysShorterThan(other.getKeepFor())
        ? Optional.of(one.getKeepFor() + " is shorter than " + other.getKeepFor())
        : later(one, other);
  }

  /** Returns how the first keeps longer what both keep, so that one of them has to give way. */
  static Optional<String> lengthens(Clause one, Clause other) {
    return one.getRequirement() instanceof Retention here
            && other.getRequirement() instanceof Retention there
            && isSame(here, there)
        ? Looser.longer(Optional.of(here.getKeepFor()), Optional.of(there.getKeepFor()))
        : Optional.empty();
  }

  private static Optional<String> later(Retention one, Retention other) {
    return one.getWithin().isPresent() && other.getWithin().isEmpty()
        ? Optional.of(one.getWithin().get() + " is longer than the very day")
        : Looser.longer(one.getWithin(), other.getWithin());
  }

  private static boolean isSame(Retention one, Retention other) {
    return one.getAfter().equals(other.getAfter()) && one.getPart().equals(other.getPart());
  }
}
