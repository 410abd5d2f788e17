package org.opensupervision.spi.storage.outbox;

import org.immutables.value.Value;

/** A message that a worker has alone for a while, and the token that says so. */
@Value.Immutable(builder = false)
public interface LeasedMessage {

  /** Returns the message. */
  @Value.Parameter(order = 1)
  OutboxMessage getMessage();

  /**
   * Returns how many times the message was claimed, this time included. A later claim has a greater
   * token, and the lesser one is good for nothing from then on.
   */
  @Value.Parameter(order = 2)
  long getToken();

  /**
   * Returns a message with its token.
   *
   * @throws IllegalArgumentException if the token is below 1
   */
  static LeasedMessage of(OutboxMessage message, long token) {
    return ImmutableLeasedMessage.of(message, token);
  }

  /** Refuses a token below 1; it runs whenever a leased message is made. */
  @Value.Check
  default void check() {
    if (getToken() < 1) {
      throw new IllegalArgumentException(
          "The token (" + getToken() + ") of a leased message must be 1 or more.");
    }
  }
}
