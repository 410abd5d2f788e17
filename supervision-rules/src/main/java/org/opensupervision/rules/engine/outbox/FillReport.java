package org.opensupervision.rules.engine.outbox;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.rules.engine.due.SweepReport;

/** What was put into the outbox. */
@Value.Immutable(builder = false)
@Protected(Protection.PUBLIC)
public interface FillReport {

  /** Returns how many reminders are to be there; those that were there before are among them. */
  @Value.Parameter(order = 1)
  int getReminders();

  /** Returns what was looked at, and why some files could not be: of those nothing was put in. */
  @Value.Parameter(order = 2)
  SweepReport getSweep();

  /** Returns a report that has these parts. */
  static FillReport of(int reminders, SweepReport sweep) {
    return ImmutableFillReport.of(reminders, sweep);
  }
}
