package org.opensupervision.rules.engine.outbox;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A reminder that a worker has alone for a while, to hand it over and then to say so. */
@Value.Immutable(builder = false)
public interface ClaimedReminder {

  /**
   * Returns its key, which is the same whenever this reminder is put in or handed over. Whoever
   * receives a key again does nothing.
   */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 1)
  String getKey();

  /**
   * Returns the number of this claim, 1 for the first: how often it was tried, this time included.
   */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 2)
  long getTry();

  /** Returns what it says; empty where it was put in by somebody else and cannot be read. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 3)
  Optional<Reminder> getReminder();

  /** Returns a reminder as it was claimed. */
  static ClaimedReminder of(String key, long attempt, Optional<Reminder> reminder) {
    return ImmutableClaimedReminder.of(key, attempt, reminder);
  }
}
