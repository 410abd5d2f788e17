package org.opensupervision.rules.timeline;

import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;

/**
 * When a person belongs to the organisation and a case is open: the days on which clauses can
 * apply.
 */
final class Life {
  private Life() {}

  static boolean begins(Fact fact) {
    return fact instanceof Employed || fact instanceof CaseOpened;
  }

  /** The day of such a fact is the last one, so that what ends does so on the day after. */
  static boolean ends(Fact fact) {
    return fact instanceof EmploymentEnded || fact instanceof CaseClosed;
  }

  /** Returns the first day on which a fact makes a difference to the state of its subject. */
  static int effective(Fact fact) {
    return Days.of(fact.getOccurredOn()) + (ends(fact) ? 1 : 0);
  }
}
