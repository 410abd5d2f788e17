package org.opensupervision.rules.engine.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The reminders of an engine: put in with the row of the index that is their cause, taken under a
 * lease, and settled.
 *
 * <p>Each is handed over at least once. Its key lets whoever receives it twice make it once. It is
 * safe for use by several threads and processes. Every method may throw what a store throws, and
 * refuses a store without an outbox.
 */
public interface ReminderOutbox {

  /**
   * Puts in one reminder for each duty that is overdue on a day, or falls due up to another.
   *
   * <p>What is there already stays as it is, so that a second run changes nothing. A duty that was
   * announced and then becomes overdue gets a second reminder, and so does one of which the last
   * day moves. Only files in which something is due, or has changed, are read.
   *
   * @param until the last day on which something counts as due, not before the day itself
   */
  FillReport fill(LocalDate asOf, LocalDate until);

  /**
   * Does the same from the files alone, whatever the due index says: reads all of them, puts in
   * what is not there, and makes rows right. For once a day, so that no skip stays silent.
   *
   * <p>The journals whose rows said something else than what is so are among the differences.
   *
   * @param until the last day on which something counts as due, not before the day itself
   */
  FillReport reconcile(LocalDate asOf, LocalDate until);

  /**
   * Takes reminders for a worker, the first due first.
   *
   * <p>Nobody else gets them while the lease lasts; when it has ended unsettled they are there
   * again. What was met in the meantime is handed out all the same: ask before sending.
   *
   * @param lease whole milliseconds, at most a day
   */
  List<ClaimedReminder> claim(String worker, int limit, Duration lease);

  /** Takes parked reminders, for somebody to look at and to settle in any of the ways. */
  List<ClaimedReminder> claimParked(String worker, int limit, Duration lease);

  /**
   * Takes down that a reminder was handed over, or dropped; nobody gets it again.
   *
   * @throws org.opensupervision.spi.storage.failure.LeaseLostException if somebody else has claimed
   *     it since, or it is gone
   */
  void settle(ClaimedReminder claimed);

  /**
   * Takes down that a reminder is to be tried again; this also releases one that was parked.
   *
   * @param at the moment from which it can be claimed again
   * @throws org.opensupervision.spi.storage.failure.LeaseLostException as {@link #settle} does
   */
  void retry(ClaimedReminder claimed, Instant at);

  /**
   * Puts a reminder aside until somebody has looked at it.
   *
   * @throws org.opensupervision.spi.storage.failure.LeaseLostException as {@link #settle} does
   */
  void park(ClaimedReminder claimed);

  /**
   * Forgets reminders that were settled before a moment, and returns how many. The next fill puts a
   * forgotten one in again if its duty still stands.
   */
  int purge(Instant settledBefore);
}
