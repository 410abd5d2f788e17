package org.opensupervision.model.fact;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Names one member of staff without saying who it is.
 *
 * <p>Ids compare character by character and have 1 to 256 visible characters. Example: {@code
 * PersonId.of("p-104")}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract non-sealed class PersonId implements Subject {

  PersonId() {}

  /** Returns the id with this text; throws {@link IllegalArgumentException} if it is not an id. */
  public static PersonId of(String value) {
    return ImmutablePersonId.of(value);
  }

  /** Returns the text of this id. */
  @Override
  @Value.Parameter
  public abstract String getValue();

  @Value.Check
  void check() {
    Ids.check("person id", getValue());
  }

  @Override
  public final String toString() {
    return getValue();
  }
}
