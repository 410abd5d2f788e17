package org.opensupervision.rules.kind;

import java.util.List;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.timeline.Amounts;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/** The amount that a recurrence asks, ready to be measured in journals, in hundredths. */
final class Measure {
  private static final long NO_CAP = Long.MAX_VALUE;
  private static final int PERCENT = 100;

  /**
   * The share of one window that is asked in full, in percent; several windows are as many times
   * that.
   */
  static final int FULL = PERCENT;

  private final Quota quota;
  private final List<Credit> credits;
  private final int series;
  private final int amounts;
  private final int[] credited;
  private final String name;
  private final List<String> creditNames;

  Measure(Recurrence asked, TimelinePlan plan, RuleContext context) {
    this.quota = asked.getQuota().orElseThrow();
    this.credits = asked.getCredits();
    this.series = plan.series(asked.getExpected(), asked.getNotCounting());
    this.amounts =
        plan.amounts(
            series,
            asked.getExpected(),
            quota.getAmount().isOfMinutes(),
            quota.getShortestMinutes(),
            credits);
    this.credited =
        credits.stream().mapToInt(credit -> credit.getMostPercent().orElse(-1)).toArray();
    this.name = context.name(asked.getExpected());
    this.creditNames =
        credits.stream().map(credit -> context.name(List.of(credit.getEvent()))).toList();
  }

  private Measure(Measure like, Amount amount) {
    this.quota = Quota.builder().from(like.quota).amount(amount).build();
    this.credits = like.credits;
    this.series = like.series;
    this.amounts = like.amounts;
    this.credited = like.credited;
    this.name = like.name;
    this.creditNames = like.creditNames;
  }

  /** The same of another amount. */
  Measure to(Amount amount) {
    return amount.equals(quota.getAmount()) ? this : new Measure(this, amount);
  }

  /** The same of one minute or event, for sums of several amounts. */
  Measure ofOne() {
    return to(Amount.of(1, quota.getAmount().getUnit()));
  }

  Quota quota() {
    return quota;
  }

  Amount amount() {
    return quota.getAmount();
  }

  /** What is expected, in the words of the policy. */
  String name() {
    return name;
  }

  /** The events of a credit, in the words of the policy. */
  String creditName(int credit) {
    return creditNames.get(credit);
  }

  int credits() {
    return credits.size();
  }

  Series events(Timeline timeline) {
    return timeline.series(series);
  }

  Amounts amounts(Timeline timeline) {
    return timeline.amounts(amounts);
  }

  /** How much is asked for a share of a window, or of several together, in percent. */
  long wanted(long percent) {
    return percent * quota.getAmount().getNumber() * Amounts.WHOLE / PERCENT;
  }

  /** A sum for such a share. */
  Sum sum(long percent) {
    long[] caps = new long[credited.length];
    for (int i = 0; i < caps.length; i++) {
      caps[i] = credited[i] < 0 ? NO_CAP : wanted(percent) * credited[i] / PERCENT;
    }
    return new Sum(caps);
  }

  /** What happened from one day to another, for a share in percent. */
  Sum sum(Timeline timeline, int from, int to, long percent) {
    Sum sum = sum(percent);
    Series events = events(timeline);
    for (int i = events.firstAfter(from - 1); i < events.size() && events.day(i) <= to; i++) {
      sum.add(amounts(timeline), i);
    }
    return sum;
  }

  /** The event with which a share of the amount, in percent, is reached; -1 where it is not. */
  int reached(Timeline timeline, int from, int to, long percent) {
    return passed(timeline, from, to, percent, wanted(percent));
  }

  /** The event with which a share of the amount is exceeded; -1 where it is not. */
  int exceeded(Timeline timeline, int from, int to, long percent) {
    return passed(timeline, from, to, percent, wanted(percent) + 1);
  }

  private int passed(Timeline timeline, int from, int to, long percent, long mark) {
    Sum sum = sum(percent);
    Series events = events(timeline);
    for (int i = events.firstAfter(from - 1); i < events.size() && events.day(i) <= to; i++) {
      sum.add(amounts(timeline), i);
      if (sum.total() >= mark) {
        return i;
      }
    }
    return -1;
  }
}
