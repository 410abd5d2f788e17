package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks for something again and again: with no gap longer than an interval, or so much of it in each
 * window.
 *
 * <p>The interval may change in stages along a clock. A gap is broken on the first day that is more
 * than the interval of that day's stage after the last event, or after the clock's start. Example:
 * {@code hull:frequency.asye}.
 *
 * <p>A recurrence has either stages or a quota.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Recurrence extends Requirement {
  /** Returns what counts; any one of these is enough. */
  @NotEmpty
  List<@Valid EventPattern> getExpected();

  /** Returns what never counts here, even where it is among what is expected. */
  List<@Valid EventPattern> getNotCounting();

  /**
   * Returns the stages in order, all but the last of which end; none where a quota is asked. Where
   * the last one ends, nothing is asked after it.
   */
  List<@Valid Stage> getStages();

  /**
   * Returns the event that starts the clock of the stages, or the first window of a quota, anew
   * each time; empty where the clock starts when the clause begins to apply, and where the windows
   * of a quota are those of the calendar.
   */
  Optional<@Valid EventPattern> getCountedFrom();

  /**
   * Returns when the clock stands still, as during family leave: nothing is owed then; empty where
   * nothing stops it.
   */
  Optional<@Valid Condition> getSuspendedDuring();

  /**
   * Returns how long there is after such a return for what is owed first; empty where it is the
   * interval itself.
   */
  Optional<Term> getDueOnReturn();

  /**
   * Returns whether the clock goes on where it stood with such a return, so that the time away does
   * not count; otherwise it starts anew.
   */
  @Value.Default
  default boolean isResuming() {
    return false;
  }

  /** Returns the amount in a window; empty where there are stages. */
  Optional<@Valid Quota> getQuota();

  /** Returns what events are worth towards the quota, where it is not all of them. */
  List<@Valid Credit> getCredits();

  /** Returns the work whose units the quota is asked for; empty where its window is of time. */
  Optional<@Valid EventPattern> getWork();

  /** Refuses stages beside a quota; it runs whenever a recurrence is built. */
  @Value.Check
  default void check() {
    if (getQuota().isPresent() && !getStages().isEmpty()) {
      throw new IllegalArgumentException(
          "The stages (" + getStages().size() + ") of a recurrence with a quota must be none.");
    }
  }

  /** Starts a recurrence; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a recurrence. */
  final class Builder extends ImmutableRecurrence.Builder {
    Builder() {}
  }
}
