package org.opensupervision.model.employment;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/** A supervision contract was agreed in writing, or agreed anew. */
@Value.Immutable
public interface ContractAgreed extends StaffFact {
  /**
   * Returns the greatest gap between sessions agreed for this person; empty where the policy's own
   * holds.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<Term> getEvery();

  /**
   * Starts the fact "contract agreed"; every part but the superseded fact and the time must be
   * given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "contract agreed". */
  final class Builder extends ImmutableContractAgreed.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
