package org.opensupervision.model.variation;

import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * What is said where a decision to depart from a clause ends early: from the day of the fact on the
 * clause is asked for as it stands.
 */
@Protected(Protection.PUBLIC)
public interface EndedVariation {
  /** Returns the clause that was departed from. */
  ClauseId getClause();
}
