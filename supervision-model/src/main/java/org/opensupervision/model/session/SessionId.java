package org.opensupervision.model.session;

import org.immutables.value.Value;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Names one supervision session from its planning to its signed record.
 *
 * <p>It follows the rules of every id ({@link FactId}). Example: {@code SessionId.of("s-880")}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract class SessionId {

  SessionId() {}

  /** Returns the id with this text; throws {@link IllegalArgumentException} if it is not an id. */
  public static SessionId of(String value) {
    return ImmutableSessionId.of(FactId.of(value).getValue());
  }

  /** Returns the text of this id. */
  @Value.Parameter
  public abstract String getValue();

  @Override
  public final String toString() {
    return getValue();
  }
}
