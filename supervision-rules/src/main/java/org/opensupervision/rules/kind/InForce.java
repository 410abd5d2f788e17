package org.opensupervision.rules.kind;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;

/**
 * From which day to which a version of a policy gives its clauses force.
 *
 * @param from the first day
 * @param until the last day; empty where no later version is known
 */
public record InForce(LocalDate from, Optional<LocalDate> until) {

  /** Returns the days of these on which a clause with dates of its own is in force. */
  public InForce of(Clause clause) {
    var own = clause.getEffectiveFrom().orElse(from);
    var ownEnd = clause.getEffectiveUntil();
    boolean earlier = ownEnd.isPresent() && (until.isEmpty() || ownEnd.get().isBefore(until.get()));
    return new InForce(own.isAfter(from) ? own : from, earlier ? ownEnd : until);
  }
}
