package org.opensupervision.model.employment;

import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Alternative supervisory arrangements were made for those whom an absent supervisor supervises.
 *
 * <p>It stands on the file of the absent supervisor.
 */
@Value.Immutable
public interface CoverArranged extends StaffFact {
  /** Returns who supervises meanwhile. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  PersonId getCoveredBy();

  /** Refuses absent people who cover for themselves; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    if (getCoveredBy().equals(getPerson())) {
      throw new IllegalArgumentException(
          "The cover ("
              + getCoveredBy()
              + ") of the person "
              + getPerson()
              + " must be somebody else.");
    }
  }

  /**
   * Starts the fact "cover arranged"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "cover arranged". */
  final class Builder extends ImmutableCoverArranged.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
