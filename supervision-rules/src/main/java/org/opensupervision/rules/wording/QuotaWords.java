package org.opensupervision.rules.wording;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.vocabulary.Words;

/** Says how much of something is asked in which window, and what events are worth towards it. */
record QuotaWords(EventWords events, Recurrence asked) {

  String of(Quota quota) {
    var said = new ArrayList<String>();
    said.add(
        window(quota.getWindow())
            + (isOne(quota.getAmount()) ? " there is " : " there are ")
            + (quota.isAtMost() ? "no more than " : "at least ")
            + quota.getAmount()
            + " of "
            + events.any(asked.getExpected()));
    asked.getCountedFrom().map(this::clock).ifPresent(said::add);
    asked.getCredits().stream().map(this::credit).flatMap(List::stream).forEach(said::add);
    if (quota.getShortestMinutes() > 0) {
      said.add("what is shorter than " + quota.getShortestMinutes() + " minutes counts nothing");
    }
    quota.getProRata().map(share -> share(share, quota.getWindow())).ifPresent(said::add);
    said.add(
        quota
            .getAveragedOver()
            .map(over -> "the amount may be reached on average over " + over)
            .orElse(""));
    said.removeIf(String::isEmpty);
    return String.join("; ", said);
  }

  private static String share(String share, Window window) {
    String beginning = window instanceof RollingWindow ? "each beginning" : "the beginning";
    return "it is asked in proportion to the person's " + share + " at " + beginning;
  }

  private String clock(EventPattern start) {
    return "it is counted from each " + events.of(start) + ", and anew from the next one";
  }

  private static boolean isOne(Amount amount) {
    return amount.getNumber() == 1;
  }

  private String window(Window window) {
    if (window instanceof CalendarPeriod period) {
      return "in each " + Words.of(period.getUnit()) + from(period.getFrom());
    }
    return window instanceof RollingWindow rolling
        ? "in any " + rolling.getLength()
        : work((WorkUnit) window);
  }

  private static String from(Month month) {
    return month == Month.JANUARY
        ? ""
        : " (counted from " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ")";
  }

  private String work(WorkUnit unit) {
    String work = asked.getWork().map(events::of).orElse("the work");
    return "for every " + unit.getSize() + " of " + work;
  }

  private List<String> credit(Credit credit) {
    var said = new ArrayList<String>();
    String event = events.of(credit.getEvent());
    if (credit.getPercent() < 100) {
      said.add(event + " counts " + credit.getPercent() + " percent");
    }
    if (credit.isDividedByAttendees()) {
      said.add(event + " is divided by how many took part");
    }
    credit
        .getMostPercent()
        .ifPresent(most -> said.add(event + " makes up " + most + " percent at most"));
    return said;
  }
}
