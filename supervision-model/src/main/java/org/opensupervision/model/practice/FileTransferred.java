package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A supervision file went to a new supervisor. */
@Value.Immutable
public interface FileTransferred extends StaffFact {
  /** Returns who keeps the file from then on. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  PersonId getTo();

  /** Starts the fact "file transferred"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "file transferred". */
  final class Builder extends ImmutableFileTransferred.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
