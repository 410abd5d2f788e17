package org.opensupervision.model.employment;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A member of staff entered a stage of their career. */
@Value.Immutable
public interface CareerStageEntered extends StaffFact {
  /** Returns the stage that begins on this day and lasts until another one is entered. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  CareerStage getStage();

  /**
   * Starts the fact "career stage entered"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "career stage entered". */
  final class Builder extends ImmutableCareerStageEntered.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
