package org.opensupervision.model.session;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A new date was arranged for a session, after a cancellation or instead of one. */
@Value.Immutable
public interface SessionRescheduled extends StaffFact {
  /** Returns the session that this is about. */
  @Protected(Protection.PUBLIC)
  SessionId getSession();

  /** Returns the new day of the session. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getPlannedFor();

  /**
   * Starts the fact "session rescheduled"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "session rescheduled". */
  final class Builder extends ImmutableSessionRescheduled.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
