package org.opensupervision.rules.layer;

import java.util.HashSet;
import java.util.Optional;
import org.opensupervision.model.policy.Coverage;

/** Compares what two coverages of the same events want to appear. */
final class LooserCoverage {
  private LooserCoverage() {}

  static Optional<String> than(Coverage one, Coverage other) {
    var here = new HashSet<>(one.getMembers());
    var there = new HashSet<>(other.getMembers());
    boolean same =
        one.getEvent().equals(other.getEvent())
            && one.getAttribute().equals(other.getAttribute())
            && there.containsAll(here);
    return same ? longer(one, other) : Optional.empty();
  }

  private static Optional<String> longer(Coverage one, Coverage other) {
    int here = one.getEvents().orElse(0);
    int there = other.getEvents().orElse(here);
    return here > there
        ? Optional.of(here + " in a row are more than " + there)
        : Looser.longer(one.getWindow(), other.getWindow());
  }
}
