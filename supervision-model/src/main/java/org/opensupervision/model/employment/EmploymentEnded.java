package org.opensupervision.model.employment;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/**
 * A member of staff left the organisation.
 *
 * <p>The day is the last day of employment: duties that fall due on it are still owed.
 */
@Value.Immutable
public interface EmploymentEnded extends StaffFact {

  /**
   * Starts the fact "employment ended"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "employment ended". */
  final class Builder extends ImmutableEmploymentEnded.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
