package org.opensupervision.model.fact;

import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A fact that belongs to the record of a child. */
@Protected(Protection.PUBLIC)
public non-sealed interface CaseFact extends Fact {

  /** Returns the case whose record holds this fact. */
  CaseId getCaseId();

  @Override
  default Subject getSubject() {
    return getCaseId();
  }

  /** What the builder of every fact of a child's record takes. */
  interface Builder extends Fact.Builder {

    /** Sets the case whose record holds the fact. */
    Builder caseId(CaseId caseId);
  }
}
