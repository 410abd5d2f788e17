package org.opensupervision.model.employment;

import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A member of staff was given a supervisor, who stays until another one is assigned. */
@Value.Immutable
public interface SupervisorAssigned extends StaffFact {
  /** Returns the supervisor from this day on. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  PersonId getSupervisor();

  /** Refuses people who supervise themselves; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    if (getSupervisor().equals(getPerson())) {
      throw new IllegalArgumentException(
          "The supervisor ("
              + getSupervisor()
              + ") of the person "
              + getPerson()
              + " must be somebody else.");
    }
  }

  /**
   * Starts the fact "supervisor assigned"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "supervisor assigned". */
  final class Builder extends ImmutableSupervisorAssigned.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
