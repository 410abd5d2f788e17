package org.opensupervision.model.session;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** One side signed the personal record of a session. */
@Value.Immutable
public interface RecordSigned extends StaffFact {
  /** Returns the session that this is about. */
  @Protected(Protection.PUBLIC)
  SessionId getSession();

  /** Returns who signed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Party getBy();

  /**
   * Starts the fact "record signed"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "record signed". */
  final class Builder extends ImmutableRecordSigned.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
