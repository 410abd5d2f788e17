package org.opensupervision.model.amount;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Any stretch of a length, whenever it begins: on every day the stretch that ends there is looked
 * at.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface RollingWindow extends Window {
  /**
   * Returns how long it is: what happened counts until the day on which this term, counted from its
   * day, ends.
   */
  @Value.Parameter
  Term getLength();

  /** Returns the window of a length. */
  static RollingWindow of(Term length) {
    return ImmutableRollingWindow.of(length);
  }
}
