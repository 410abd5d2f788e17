package org.opensupervision.rules.kind;

import java.util.List;
import org.opensupervision.model.policy.Clause;

/** What the versions of a policy have to do with one another. */
public interface Versions {

  /** Returns the days on which the rule of a clause looks at what happens. */
  InForce inForce(Clause clause);

  /** Returns a clause in all versions that have it, the oldest first, each with its own days. */
  List<Dated> all(Clause clause);

  /**
   * A clause as one version has it.
   *
   * @param days the days on which that version gives it force
   */
  record Dated(Clause clause, InForce days) {}
}
