package org.opensupervision.model.casework;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.session.SessionId;

/** A case was discussed in supervision. */
@Value.Immutable
public interface CaseDiscussed extends CaseFact {
  /** Returns the session in which it was discussed; empty for a discussion outside a session. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  Optional<SessionId> getSession();

  /**
   * Returns whether the discussion was part of formal supervision; informal talk never stands in
   * for it.
   */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  boolean isFormal();

  /**
   * Starts the fact "case discussed"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case discussed". */
  final class Builder extends ImmutableCaseDiscussed.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
