package org.opensupervision.spi.storage.outbox;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.KeyText;

/** Which messages a worker asks for, how many, and for how long it wants to have them alone. */
@Value.Immutable
public interface ClaimRequest {

  /** The longest time for which a message can be leased: a day. */
  Duration LONGEST_LEASE = Duration.ofDays(1);

  /** Returns the name of the worker, for people who look; as {@link KeyText} has it. */
  String getWorker();

  /** Returns the greatest number of messages, 1 or more. */
  int getLimit();

  /** Returns for how long they are leased, in whole milliseconds; at least 1, at most a day. */
  Duration getLease();

  /** Returns the only topic of which messages are wanted; empty takes every topic. */
  Optional<String> getTopic();

  /** Returns whether parked messages are wanted, and no others, whenever they are due. */
  @Value.Default
  default boolean isParked() {
    return false;
  }

  /** Returns a builder, in which the worker, the limit and the lease must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses numbers out of range; it runs whenever a request is built. */
  @Value.Check
  default void check() {
    KeyText.check("worker", getWorker());
    getTopic().ifPresent(topic -> KeyText.check("message topic", topic));
    if (getLimit() < 1 || !isLeasable(getLease())) {
      throw new IllegalArgumentException(
          "The limit ("
              + getLimit()
              + ") of a claim must be 1 or more, and its lease ("
              + getLease()
              + ") whole milliseconds, at least one and at most a day.");
    }
  }

  private static boolean isLeasable(Duration lease) {
    return lease.compareTo(Duration.ZERO) > 0
        && lease.compareTo(LONGEST_LEASE) <= 0
        && lease.equals(Duration.ofMillis(lease.toMillis()));
  }

  /** Builds requests. */
  final class Builder extends ImmutableClaimRequest.Builder {
    Builder() {}
  }
}
