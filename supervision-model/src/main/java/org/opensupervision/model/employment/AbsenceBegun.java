package org.opensupervision.model.employment;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * A member of staff went absent from work.
 *
 * <p>The day is the first day of absence. It lasts until the next {@link AbsenceEnded}.
 */
@Value.Immutable
public interface AbsenceBegun extends StaffFact {
  /** Returns why the person is absent. */
  @Protected(Protection.SPECIAL)
  @Value.Redacted
  AbsenceKind getKind();

  /** Returns whether the absence was planned ({@code hull:frequency.supervisor-absent} asks). */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  boolean isPlanned();

  /**
   * Starts the fact "absence begun"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "absence begun". */
  final class Builder extends ImmutableAbsenceBegun.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
