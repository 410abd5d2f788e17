package org.opensupervision.model.session;

import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Somebody observed the practice of the person of this file. */
@Value.Immutable
public interface ObservationHeld extends StaffFact {
  /** Returns what was observed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  ObservationFocus getFocus();

  /** Returns who observed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  PersonId getObserver();

  /** Refuses people who observe themselves; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    if (getObserver().equals(getPerson())) {
      throw new IllegalArgumentException(
          "The observer ("
              + getObserver()
              + ") of the person "
              + getPerson()
              + " must be somebody else.");
    }
  }

  /**
   * Starts the fact "observation held"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "observation held". */
  final class Builder extends ImmutableObservationHeld.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
