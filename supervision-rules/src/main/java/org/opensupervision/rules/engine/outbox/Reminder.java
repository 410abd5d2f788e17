package org.opensupervision.rules.engine.outbox;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Says of one duty that it falls due, or that it is overdue; ids and a day, and nothing of what was
 * recorded.
 */
@Value.Immutable
public interface Reminder {

  /** Returns whom or which case the duty is about. */
  @Protected(Protection.PUBLIC)
  Subject getSubject();

  /** Returns the clause that asks it. */
  @Protected(Protection.PUBLIC)
  ClauseId getClause();

  /** Returns the id of the duty, as its obligation has it. */
  @Protected(Protection.PUBLIC)
  String getDuty();

  /** Returns the last day in time. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getDue();

  /** Returns whether that day had passed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  boolean isOverdue();

  /** Returns a builder, in which everything must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds reminders. */
  final class Builder extends ImmutableReminder.Builder {
    Builder() {}
  }
}
