package org.opensupervision.spi.storage.outbox;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.StoredInstant;

/** What a worker says of a message that it had leased. */
@Value.Immutable(builder = false)
public interface Settlement {

  /** Returns the key of the message. */
  @Value.Parameter(order = 1)
  String getKey();

  /** Returns the token of the lease. */
  @Value.Parameter(order = 2)
  long getToken();

  /** Returns what became of the message. */
  @Value.Parameter(order = 3)
  Outcome getOutcome();

  /** Returns the moment of the next try, a whole millisecond; there only with a retry. */
  @Value.Parameter(order = 4)
  Optional<Instant> getRetryAt();

  /** Returns that a message was handed over. */
  static Settlement done(LeasedMessage leased) {
    return of(leased, Outcome.DONE, Optional.empty());
  }

  /**
   * Returns that a message is to be tried again.
   *
   * @param at the moment from which it may be claimed again, a whole millisecond
   * @throws IllegalArgumentException if no store must keep that moment
   */
  static Settlement retryAt(LeasedMessage leased, Instant at) {
    return of(leased, Outcome.RETRY, Optional.of(at));
  }

  /** Returns that a message is put aside. */
  static Settlement parked(LeasedMessage leased) {
    return of(leased, Outcome.PARKED, Optional.empty());
  }

  private static Settlement of(LeasedMessage leased, Outcome outcome, Optional<Instant> retryAt) {
    return ImmutableSettlement.of(
        leased.getMessage().getKey(), leased.getToken(), outcome, retryAt);
  }

  /** Refuses a moment that no store must keep; it runs whenever a settlement is made. */
  @Value.Check
  default void check() {
    getRetryAt().ifPresent(at -> StoredInstant.check("next try of a message", at));
  }
}
