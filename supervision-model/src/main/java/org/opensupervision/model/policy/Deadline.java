package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks for an event within a term after another one.
 *
 * <p>Example: {@code hull:recording.personal}, a record within 5 working days of each session.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Deadline extends Requirement {
  /** Returns the event that sets it off, each time it happens. */
  @Valid
  EventPattern getTrigger();

  /** Returns how long there is; empty where it is due on the day of the trigger. */
  Optional<Term> getWithin();

  /** Returns what must then happen; any one of these is enough. */
  @NotEmpty
  List<@Valid EventPattern> getExpected();

  /** Starts a deadline; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a deadline. */
  final class Builder extends ImmutableDeadline.Builder {
    Builder() {}
  }
}
