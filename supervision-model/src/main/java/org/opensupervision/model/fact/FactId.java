package org.opensupervision.model.fact;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Names one fact, so that explanations and corrections can point at it.
 *
 * <p>Ids compare character by character and have 1 to 256 visible characters. Example: {@code
 * FactId.of("f-000317")}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract class FactId implements Comparable<FactId> {

  FactId() {}

  /** Returns the id with this text; throws {@link IllegalArgumentException} if it is not an id. */
  public static FactId of(String value) {
    return ImmutableFactId.of(value);
  }

  /** Returns the text of this id. */
  @Value.Parameter
  public abstract String getValue();

  @Value.Check
  void check() {
    Ids.check("fact id", getValue());
  }

  @Override
  public int compareTo(FactId other) {
    return getValue().compareTo(other.getValue());
  }

  @Override
  public final String toString() {
    return getValue();
  }
}
