package org.opensupervision.model.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Holds where at least one of several conditions holds. */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface AnyOf extends Condition {
  /** Returns the conditions, of which one is enough, in the order of the policy. */
  @Value.Parameter
  @NotEmpty
  List<@Valid Condition> getConditions();

  /** Returns the condition that joins these, in this order. */
  static AnyOf of(List<? extends Condition> conditions) {
    return ImmutableAnyOf.of(conditions);
  }
}
