package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * A part of a recurrence with one interval.
 *
 * <p>It ends after a term, on a date, with an event or with work done, or not at all. Example: the
 * first stage of {@code hull:frequency.asye}, every week until 6 weeks.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Stage {
  /**
   * Returns the longest gap allowed; empty where the event that starts the clock states it itself,
   * as a supervision contract does.
   */
  Optional<Term> getEvery();

  /**
   * Returns the gap that is aimed for where the policy gives a range, such as 4 weeks of "4 to 6
   * weeks"; it never makes anything overdue.
   */
  Optional<Term> getTarget();

  /**
   * Returns how long after the clock's start the stage ends; empty where it ends otherwise or not
   * at all. The day it reaches belongs to the next stage.
   */
  Optional<Term> getUntil();

  /**
   * Returns the first day that no longer belongs to the stage; empty where it ends otherwise or not
   * at all.
   */
  Optional<LocalDate> getUntilDate();

  /**
   * Returns the event that ends the stage, the first one on or after the clock's start, whose day
   * belongs to the next stage; empty where it ends otherwise or not at all.
   */
  Optional<@Valid EventPattern> getUntilEvent();

  /**
   * Returns how much of that event, counted from the clock's start, ends the stage, as in "until
   * 100 hours of client work"; empty where the first one ends it.
   */
  Optional<Amount> getUntilAmount();

  /** Returns whether it ends at all. */
  default boolean isEnding() {
    return getUntil().isPresent() || getUntilDate().isPresent() || getUntilEvent().isPresent();
  }

  /**
   * Refuses a stage with several ends, or with an amount of nothing; it runs whenever a stage is
   * built.
   */
  @Value.Check
  default void check() {
    int ends = 0;
    for (var end : List.of(getUntil(), getUntilDate(), getUntilEvent())) {
      ends += end.isPresent() ? 1 : 0;
    }
    if (ends > 1) {
      throw new IllegalArgumentException("The ends (" + ends + ") of a stage must be one or none.");
    }
    if (getUntilAmount().isPresent() && getUntilEvent().isEmpty()) {
      throw new IllegalArgumentException(
          "The amount (" + getUntilAmount().get() + ") of a stage must be one of an event.");
    }
  }

  /** Starts a stage; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a stage. */
  final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}
