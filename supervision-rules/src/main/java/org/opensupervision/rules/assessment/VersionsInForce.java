package org.opensupervision.rules.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.timeline.Versions;

/** The versions of the policies of a stack. */
record VersionsInForce(PolicyStack stack) implements Versions {
  @Override
  public Optional<Clause> inForce(ClauseId clause, LocalDate day) {
    return stack.inForce(clause.policy(), day).flatMap(version -> version.clause(clause));
  }
}
