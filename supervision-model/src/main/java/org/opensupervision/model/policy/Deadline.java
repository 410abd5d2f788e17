package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks for an event within a time after another one, or before it.
 *
 * <p>Example: {@code hull:recording.personal}, a record within 5 working days of each session.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Deadline extends Requirement {
  /** Returns the event that sets it off, each time it happens, or that something must precede. */
  @Valid
  EventPattern getTrigger();

  /** Returns whether the trigger must be preceded and not followed; that cannot be made good. */
  @Value.Default
  default boolean isBefore() {
    return false;
  }

  /**
   * Returns how long before the trigger at least; empty where its own day will do. Only with {@link
   * #isBefore()}.
   */
  Optional<Term> getAtLeast();

  /** Returns how long there is; empty where it is due on the day of the trigger, or in hours. */
  Optional<Term> getWithin();

  /**
   * Returns how many hours there are, counted on the clock on the wall from the time of the
   * trigger; empty where there is a term or none.
   */
  Optional<@Min(1) Integer> getWithinHours();

  /** Returns how long after the trigger the first day is that counts; empty for its own day. */
  Optional<Term> getNotBefore();

  /**
   * Returns when the clock of what is running stands still, as during family leave; empty where
   * nothing stops it. Not before a trigger, not in hours and not with a first day.
   */
  Optional<@Valid Condition> getSuspendedDuring();

  /** Returns how long there is after such a return; empty where it is the whole term. */
  Optional<Term> getDueOnReturn();

  /**
   * Returns whether the clock goes on where it stood with such a return, so that the time away does
   * not count; otherwise the whole term begins anew.
   */
  @Value.Default
  default boolean isResuming() {
    return false;
  }

  /** Returns what must happen; any one of these is enough. */
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
