package org.opensupervision.model.amount;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A period with a name of its own, such as the spring term of 2026. */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface NamedPeriod {
  /** Returns the name. */
  @NotBlank
  @Size(max = 100)
  String getName();

  /** Returns the first day. */
  LocalDate getFirstDay();

  /** Returns the last day. */
  LocalDate getLastDay();

  /** Refuses a period that ends before it begins; it runs whenever one is built. */
  @Value.Check
  default void check() {
    if (getLastDay().isBefore(getFirstDay())) {
      throw new IllegalArgumentException(
          "The last day ("
              + getLastDay()
              + ") of the period "
              + getName()
              + " must not be before the first ("
              + getFirstDay()
              + ").");
    }
  }

  /** Starts a named period; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a named period. */
  final class Builder extends ImmutableNamedPeriod.Builder {
    Builder() {}
  }
}
