package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;

/** The versions of policies, of which on each day one is in force. */
public interface ClauseVersions {

  /** Returns all versions of the policy of a clause, in the order of their first days. */
  List<Version> of(ClauseId clause);

  /**
   * One version of a policy.
   *
   * @param from its first day
   * @param clause the clause as it has it; empty where it has none
   */
  record Version(LocalDate from, Optional<Clause> clause) {}

  /** What there is where nothing is known of versions. */
  record Unknown() implements ClauseVersions {
    @Override
    public List<Version> of(ClauseId clause) {
      return List.of();
    }
  }
}
