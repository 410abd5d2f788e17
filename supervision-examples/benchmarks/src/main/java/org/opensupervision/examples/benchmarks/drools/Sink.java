package org.opensupervision.examples.benchmarks.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.examples.benchmarks.calendar.Contenders;
import org.opensupervision.examples.benchmarks.peer.Obligation;
import org.opensupervision.examples.benchmarks.population.Outcome;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Rule;
import org.opensupervision.model.time.WorkingCalendar;

/** Where the rules put what they find; due dates are counted by the limit, in favour of Drools. */
public final class Sink {
  private static final WorkingCalendar CALENDAR = Contenders.named("limit");

  private final List<Obligation> found = new ArrayList<>();

  Sink() {}

  /** Takes an obligation that an event met, in time or late. */
  public void closed(int rule, int supervisee, int subject, int anchor, int event) {
    LocalDate opens = LocalDate.ofEpochDay(anchor);
    LocalDate due = due(rule, opens);
    int outcome = event > due.toEpochDay() ? Outcome.LATE : Outcome.MET;
    found.add(new Obligation(rule, supervisee, subject, opens, due, outcome));
  }

  /** Takes an obligation that nothing has met. */
  public void open(int rule, int supervisee, int subject, int anchor) {
    LocalDate opens = LocalDate.ofEpochDay(anchor);
    LocalDate due = due(rule, opens);
    int outcome = Population.AS_OF.isAfter(due) ? Outcome.OVERDUE : Outcome.OPEN;
    found.add(new Obligation(rule, supervisee, subject, opens, due, outcome));
  }

  List<Obligation> found() {
    return found;
  }

  private static LocalDate due(int rule, LocalDate anchor) {
    return switch (rule) {
      case Rule.MONTHLY -> anchor.plusMonths(1);
      case Rule.RECORD -> CALENDAR.plusWorkingDays(anchor, 5);
      case Rule.CASE -> anchor.plusMonths(2);
      default -> anchor.plusMonths(3);
    };
  }
}
