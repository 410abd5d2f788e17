package org.opensupervision.model.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Something was agreed in supervision that is to be done. */
@Value.Immutable
public interface ActionAgreed extends StaffFact {
  /** Returns the day by which it is to be done; empty if none was agreed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getDue();

  /** Starts the fact "action agreed"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "action agreed". */
  final class Builder extends ImmutableActionAgreed.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
