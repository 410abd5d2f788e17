package org.opensupervision.model.amount;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** So much work done, such as 20 hours with clients: the amount is asked for each such unit. */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface WorkUnit extends Window {
  /** Returns how much work makes one unit. */
  @Value.Parameter
  Amount getSize();

  /** Returns the unit of a size. */
  static WorkUnit of(Amount size) {
    return ImmutableWorkUnit.of(size);
  }
}
