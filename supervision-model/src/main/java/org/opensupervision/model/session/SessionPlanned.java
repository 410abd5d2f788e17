package org.opensupervision.model.session;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A supervision session was put in the diary; the day of the fact is the day of the planning. */
@Value.Immutable
public interface SessionPlanned extends StaffFact {
  /** Returns the session that this is about. */
  @Protected(Protection.PUBLIC)
  SessionId getSession();

  /** Returns the day for which the session is planned. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getPlannedFor();

  /** Returns what kind of session is planned. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  SessionType getType();

  /**
   * Starts the fact "session planned"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "session planned". */
  final class Builder extends ImmutableSessionPlanned.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
