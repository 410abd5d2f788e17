package org.opensupervision.rules.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Timeline;

/** Tells what the date of a duty rests on that comes before an event. */
final class BeforeReasons {
  private final BeforeRule rule;
  private final String name;
  private final @Nullable Term atLeast;
  private final WorkingCalendar calendar;

  BeforeReasons(BeforeRule rule, String name, @Nullable Term atLeast, WorkingCalendar calendar) {
    this.rule = rule;
    this.name = name;
    this.atLeast = atLeast;
    this.calendar = calendar;
  }

  String name() {
    return name;
  }

  List<Step> of(Timeline timeline, Verdict verdict) {
    var steps = new ArrayList<Step>();
    Fact fact = timeline.fact(rule.decidedBy(timeline, verdict));
    boolean planned = verdict.anchorKind() == Anchor.PLAN;
    int day = planned ? Days.of(plannedFor(fact)) : rule.day(timeline, verdict);
    steps.add(Counting.event(planned ? StepCode.PLANNED : StepCode.TRIGGER, name, fact, day));
    if (!planned && !rule.precedence().isBySession()) {
      var from = Days.date(rule.precedence().since(timeline, verdict.anchor()) + 1);
      steps.add(Step.of(StepCode.EARLIEST, Detail.of("date", from)));
    }
    if (atLeast != null) {
      @Nullable Departure shorter = rule.shortened(timeline, day, verdict.due());
      steps.addAll(rule.decided(timeline, shorter, verdict.due()));
      addNotice(steps, shorter == null ? atLeast : shorter.term(), day, verdict.due());
    }
    return steps;
  }

  private static LocalDate plannedFor(Fact fact) {
    return fact instanceof SessionRescheduled moved
        ? moved.getPlannedFor()
        : ((SessionPlanned) fact).getPlannedFor();
  }

  private void addNotice(List<Step> to, Term notice, int day, int due) {
    if (notice.getUnit() == TermUnit.WORKING_DAYS) {
      Counting.addSkipped(to, Days.date(due), Days.date(day), calendar);
      Counting.addConfidence(to, Days.date(day), calendar);
    }
    to.add(
        Step.of(
            StepCode.NOTICE,
            Detail.of("term", notice),
            Detail.of("from", Days.date(day)),
            Detail.of("date", Days.date(due))));
  }
}
