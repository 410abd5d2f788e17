package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks for something again and again, with no gap longer than an interval.
 *
 * <p>The interval may change in stages along a clock. A gap is broken on the first day that is more
 * than the interval of that day's stage after the last event, or after the clock's start. Example:
 * {@code hull:frequency.asye}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Recurrence extends Requirement {
  /** Returns what counts; any one of these is enough. */
  @NotEmpty
  List<@Valid EventPattern> getExpected();

  /** Returns the stages in order; only the last one has no end. */
  @NotEmpty
  List<@Valid Stage> getStages();

  /**
   * Returns the event that starts the clock, anew each time; empty where the clock starts when the
   * clause begins to apply.
   */
  Optional<@Valid EventPattern> getCountedFrom();

  /**
   * Returns when the clock stands still, as during family leave: nothing is owed then, and the clock
   * starts anew with the return; empty where nothing stops it.
   */
  Optional<@Valid Condition> getSuspendedDuring();

  /**
   * Returns how long there is after such a return for what is owed first; empty where it is the
   * interval itself.
   */
  Optional<Term> getDueOnReturn();

  /** Starts a recurrence; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a recurrence. */
  final class Builder extends ImmutableRecurrence.Builder {
    Builder() {}
  }
}
