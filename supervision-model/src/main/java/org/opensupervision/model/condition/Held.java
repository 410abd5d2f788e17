package org.opensupervision.model.condition;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Holds where another condition has held for some time, without a break and within one employment
 * or one open case.
 *
 * <p>Example: a career stage that was entered on 5 January 2026 has been that for at least 6 months
 * on 5 July.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface Held extends Condition {
  /** Returns the condition that has to have held. */
  @Value.Parameter
  @Valid
  Condition getCondition();

  /** Returns how the time is compared; it is one of the limits. */
  @Value.Parameter
  Operator getOperator();

  /** Returns the time that it is compared with. */
  @Value.Parameter
  Term getTerm();

  /** Refuses an operator that sets no limit; it runs whenever one is built. */
  @Value.Check
  default void check() {
    if (!getOperator().isLimit()) {
      throw new IllegalArgumentException(
          "The operator (" + getOperator() + ") of a time must set a limit.");
    }
  }

  /** Returns the condition that another one has held for such a time. */
  static Held of(Condition condition, Operator operator, Term term) {
    return ImmutableHeld.of(condition, operator, term);
  }
}
