package org.opensupervision.model.session;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A planned session was called off. */
@Value.Immutable
public interface SessionCancelled extends StaffFact {
  /** Returns the session that this is about. */
  @Protected(Protection.PUBLIC)
  SessionId getSession();

  /** Returns the day on which the session should have been. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getPlannedFor();

  /** Returns which side called it off. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Party getBy();

  /** Returns why it was called off. */
  @Protected(Protection.SPECIAL)
  @Value.Redacted
  CancellationReason getReason();

  /**
   * Starts the fact "session cancelled"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "session cancelled". */
  final class Builder extends ImmutableSessionCancelled.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
