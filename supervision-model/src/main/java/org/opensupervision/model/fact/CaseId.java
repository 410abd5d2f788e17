package org.opensupervision.model.fact;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Names one child's case without saying whose it is.
 *
 * <p>Ids compare character by character and have 1 to 256 visible characters. Example: {@code
 * CaseId.of("c-2071")}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract non-sealed class CaseId implements Subject {

  CaseId() {}

  /** Returns the id with this text; throws {@link IllegalArgumentException} if it is not an id. */
  public static CaseId of(String value) {
    return ImmutableCaseId.of(value);
  }

  /** Returns the text of this id. */
  @Override
  @Value.Parameter
  public abstract String getValue();

  @Value.Check
  void check() {
    Ids.check("case id", getValue());
  }

  @Override
  public final String toString() {
    return getValue();
  }
}
