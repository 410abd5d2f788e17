package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;

/** The versions of policies, of which on each day one is in force. */
public interface Versions {

  /** Returns a clause as the version in force on a day has it; empty where none has it. */
  Optional<Clause> inForce(ClauseId clause, LocalDate day);

  /** What there is where nothing is known of other versions. */
  record Single() implements Versions {
    @Override
    public Optional<Clause> inForce(ClauseId clause, LocalDate day) {
      return Optional.empty();
    }
  }
}
