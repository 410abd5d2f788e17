package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** What was agreed in supervision was done. */
@Value.Immutable
public interface ActionCompleted extends StaffFact {
  /** Returns the fact by which the action was agreed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  FactId getAction();

  /** Starts the fact "action completed"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "action completed". */
  final class Builder extends ImmutableActionCompleted.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
