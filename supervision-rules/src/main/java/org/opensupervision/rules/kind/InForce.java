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
    var first = clause.getEffectiveFrom().filter(own -> own.isAfter(from)).orElse(from);
    var last =
        clause
            .getEffectiveUntil()
            .filter(own -> until.isEmpty() || own.isBefore(until.get()))
            .or(() -> until);
    return new InForce(first, last);
  }
}
