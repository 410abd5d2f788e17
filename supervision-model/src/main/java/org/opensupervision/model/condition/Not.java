package org.opensupervision.model.condition;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Holds where another condition does not. */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface Not extends Condition {
  /** Returns the condition that must not hold. */
  @Value.Parameter
  @Valid
  Condition getCondition();

  /** Returns the opposite of a condition. */
  static Not of(Condition condition) {
    return ImmutableNot.of(condition);
  }
}
