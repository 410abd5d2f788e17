package org.opensupervision.model.fact;

import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A fact that belongs to the supervision file of a member of staff. */
@Protected(Protection.PUBLIC)
public non-sealed interface StaffFact extends Fact {

  /** Returns the member of staff whose file holds this fact. */
  PersonId getPerson();

  @Override
  default Subject getSubject() {
    return getPerson();
  }

  /** What the builder of every fact of a supervision file takes. */
  interface Builder extends Fact.Builder {

    /** Sets the member of staff whose file holds the fact. */
    Builder person(PersonId person);
  }
}
