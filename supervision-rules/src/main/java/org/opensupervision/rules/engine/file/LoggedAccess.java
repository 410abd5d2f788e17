package org.opensupervision.rules.engine.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** One entry of the access log: who asked to read what, when, for what, and what was decided. */
@Value.Immutable
public interface LoggedAccess {

  /** Returns its place in the log. */
  @Protected(Protection.PUBLIC)
  long getSequence();

  /** Returns when it was asked. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Instant getAt();

  /** Returns who asked. */
  @Protected(Protection.PUBLIC)
  PersonId getReader();

  /** Returns whose file, or the record of which case. */
  @Protected(Protection.PUBLIC)
  Subject getSubject();

  /** Returns the part, in the words of the policy. */
  @Protected(Protection.PUBLIC)
  String getPart();

  /** Returns the purpose that was stated; empty if none was. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<String> getPurpose();

  /** Returns what the host vouched that the reader was. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  List<String> getVouchedFor();

  /** Returns whether it was allowed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  boolean isAllowed();

  /** Returns the clause that allowed it; empty where it was refused. */
  @Protected(Protection.PUBLIC)
  Optional<ClauseId> getClause();

  /** Returns what the reader was by that clause; empty where it was refused. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<String> getRelation();

  /** Returns a builder, in which everything but the optional parts must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds entries. */
  final class Builder extends ImmutableLoggedAccess.Builder {
    Builder() {}
  }
}
