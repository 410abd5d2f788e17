package org.opensupervision.model.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Holds where every one of several conditions holds. */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface AllOf extends Condition {
  /** Returns the conditions, every one of which must hold, in the order of the policy. */
  @Value.Parameter
  @NotEmpty
  List<@Valid Condition> getConditions();

  /** Returns the condition that joins these, in this order. */
  static AllOf of(List<? extends Condition> conditions) {
    return ImmutableAllOf.of(conditions);
  }
}
