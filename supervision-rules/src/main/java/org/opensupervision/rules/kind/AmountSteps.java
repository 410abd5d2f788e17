package org.opensupervision.rules.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.rules.timeline.Amounts;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;

/** Tells how an amount came together, event by event. */
record AmountSteps(Measure measure) {
  private static final int DECIMALS = 2;

  /** What is asked in full, with the details of the window. */
  Step asked(Detail... window) {
    var details = new ArrayList<Detail>();
    details.add(Detail.of("limit", measure.quota().isAtMost() ? "at most" : "at least"));
    details.add(Detail.of("amount", text(measure.wanted(Measure.FULL))));
    details.addAll(List.of(window));
    return Step.of(StepCode.AMOUNT, details.toArray(Detail[]::new));
  }

  /** Each event from one day to another, what was capped, and what it comes to. */
  List<Step> sum(Timeline timeline, int from, int to, long percent) {
    Series events = measure.events(timeline);
    int first = events.firstAfter(from - 1);
    return sumOf(timeline, first, events.firstAfter(to) - 1, percent);
  }

  /** Each event of some positions, what was capped, and what it comes to. */
  List<Step> sumOf(Timeline timeline, int first, int last, long percent) {
    var steps = new ArrayList<Step>();
    Sum sum = measure.sum(percent);
    for (int i = first; i <= last; i++) {
      if (measure.amounts(timeline).raw(i) > 0) {
        steps.add(credited(timeline, i));
        sum.add(measure.amounts(timeline), i);
      }
    }
    for (int credit = 0; credit < measure.credits(); credit++) {
      if (sum.of(credit) > sum.cap(credit)) {
        steps.add(capped(sum, credit));
      }
    }
    steps.add(sum(sum.total(), measure.wanted(percent)));
    return steps;
  }

  private Step credited(Timeline timeline, int index) {
    Series events = measure.events(timeline);
    Amounts amounts = measure.amounts(timeline);
    return Step.of(
        StepCode.CREDITED,
        Detail.of("event", measure.name()),
        Detail.of("fact", timeline.fact(events.fact(index)).getId()),
        Detail.of("date", Days.date(events.day(index))),
        Detail.of("found", text(amounts.raw(index))),
        Detail.of("credited", text(amounts.worth(index))));
  }

  private Step capped(Sum sum, int credit) {
    return Step.of(
        StepCode.CAPPED,
        Detail.of("event", measure.creditName(credit)),
        Detail.of("found", text(sum.of(credit))),
        Detail.of("most", text(sum.cap(credit))));
  }

  private Step sum(long found, long wanted) {
    return Step.of(
        StepCode.SUM, Detail.of("found", text(found)), Detail.of("wanted", text(wanted)));
  }

  /** What is asked for a share of a window, in percent. */
  String wanted(int percent) {
    return text(measure.wanted(percent));
  }

  /** Hundredths in words: {@code 90 minutes}, {@code 0.5 events}. */
  String text(long hundredths) {
    return text(hundredths, measure.quota().getAmount().isOfMinutes());
  }

  static String text(long hundredths, boolean minutes) {
    String number = number(hundredths);
    return number + (minutes ? " minute" : " event") + (number.equals("1") ? "" : "s");
  }

  static String number(long hundredths) {
    return BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros().toPlainString();
  }
}
