package org.opensupervision.rules.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.timeline.Days;

/** Tells how a term was counted, day by day where that matters. */
final class Counting {
  private Counting() {}

  static Step event(StepCode code, String event, Fact fact, int day) {
    return Step.of(
        code,
        Detail.of("event", event),
        Detail.of("fact", fact.getId()),
        Detail.of("date", Days.date(day)));
  }

  /** The count of a term from a day, with the days passed over and how sure the calendar is. */
  static List<Step> of(Term term, int from, int due, WorkingCalendar calendar) {
    var steps = new ArrayList<Step>();
    if (term.getUnit() == TermUnit.WORKING_DAYS) {
      addSkipped(steps, Days.date(from), Days.date(due), calendar);
      addConfidence(steps, Days.date(due), calendar);
    }
    steps.add(
        Step.of(
            StepCode.COUNTED,
            Detail.of("term", term),
            Detail.of("from", Days.date(from)),
            Detail.of("date", Days.date(due))));
    return steps;
  }

  static void addSkipped(List<Step> to, LocalDate from, LocalDate due, WorkingCalendar calendar) {
    for (LocalDate day = from.plusDays(1); day.isBefore(due); day = day.plusDays(1)) {
      if (!calendar.isWorkingDay(day)) {
        String name = calendar.holidayName(day).orElse("weekend");
        to.add(Step.of(StepCode.SKIPPED, Detail.of("date", day), Detail.of("name", name)));
      }
    }
  }

  static void addConfidence(List<Step> to, LocalDate due, WorkingCalendar calendar) {
    if (due.isAfter(calendar.getConfirmedThrough())) {
      to.add(
          Step.of(
              StepCode.UNCONFIRMED,
              Detail.of("calendar", calendar.getName()),
              Detail.of("through", calendar.getConfirmedThrough())));
    }
  }
}
