package org.opensupervision.model.employment;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/**
 * A member of staff returned to work.
 *
 * <p>The day is the first day back at work, so that an absence lasts from its first day up to and
 * excluding this one.
 */
@Value.Immutable
public interface AbsenceEnded extends StaffFact {

  /**
   * Starts the fact "absence ended"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "absence ended". */
  final class Builder extends ImmutableAbsenceEnded.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
