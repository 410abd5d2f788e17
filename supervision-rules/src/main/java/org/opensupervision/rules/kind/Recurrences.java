package org.opensupervision.rules.kind;

import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.timeline.TimelinePlan;

/** Chooses the rule of a recurrence by the window in which it asks. */
final class Recurrences {
  private Recurrences() {}

  static Rule rule(
      int number, Clause clause, Recurrence asked, TimelinePlan plan, RuleContext context) {
    return asked.getQuota().isPresent()
        ? rule(number, clause, asked, asked.getQuota().get(), plan, context)
        : new RecurrenceRule(number, clause, asked, plan, context);
  }

  private static Rule rule(
      int number,
      Clause clause,
      Recurrence asked,
      Quota quota,
      TimelinePlan plan,
      RuleContext context) {
    if (quota.getWindow() instanceof CalendarPeriod period) {
      return quota.isAtMost()
          ? new PeriodLimitRule(number, clause, asked, period, plan, context)
          : new PeriodRule(number, clause, asked, period, plan, context);
    }
    if (quota.getWindow() instanceof RollingWindow window) {
      if (quota.isAtMost()) {
        return new RollingLimitRule(number, clause, asked, window.getLength(), plan, context);
      }
      return quota.getProRata().isPresent()
          ? new ShareRollingRule(number, clause, asked, window.getLength(), plan, context)
          : new RollingRule(number, clause, asked, window.getLength(), plan, context);
    }
    if (quota.isAtMost()) {
      throw new IllegalArgumentException(
          "The amount (" + quota.getAmount() + ") for a unit of work must be a least.");
    }
    var unit = (WorkUnit) quota.getWindow();
    return new WorkRule(number, clause, asked, unit.getSize(), plan, context);
  }
}
