package org.opensupervision.model.practice;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A leaver was offered a talk about why they leave. */
@Value.Immutable
public interface ExitInterviewOffered extends StaffFact {
  /** Returns who would lead the interview; empty if that was not noted. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<PersonId> getOfferedBy();

  /** Starts the fact "exit interview offered"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "exit interview offered". */
  final class Builder extends ImmutableExitInterviewOffered.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
