package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Departures;
import org.opensupervision.rules.timeline.Timeline;

/**
 * Tells what put off the due date of a gap.
 *
 * @param known the day up to which facts were looked at
 */
record EasingReasons(Easing easing, WorkingCalendar calendar, Timeline timeline, int known) {

  List<Step> of(Breach breach, Stages stages, int anchor) {
    var steps = new ArrayList<Step>();
    @Nullable Departures decided = easing.departures(timeline);
    Term term = stages.every(breach.stage()).term();
    int plain = stages.every(breach.stage()).due(anchor);
    if (decided != null && breach.departure() >= 0) {
      Departure varied = decided.get(breach.departure());
      steps.add(Departing.varied(timeline, varied, known));
      term = varied.term();
      plain = easing.table(term).due(anchor);
    }
    steps.addAll(Counting.of(term, anchor, plain, calendar));
    if (easing.still() != null) {
      steps.addAll(easing.still().steps(timeline, anchor, Math.min(breach.due(), known)));
    }
    int counted = easing.last(timeline, easing.table(term), anchor, known);
    if (counted < breach.due()) {
      steps.add(putOff(breach, decided));
    }
    return steps;
  }

  /** A decision that has run until the last day in time, or a stage that begins after it. */
  private Step putOff(Breach breach, @Nullable Departures decided) {
    if (decided != null) {
      for (Departure one : decided.all()) {
        if (one.refused().isEmpty() && one.end(known) == breach.day()) {
          return Departing.over(timeline, one, known);
        }
      }
    }
    return Step.of(StepCode.TIGHTENED, Detail.of("from", Days.date(breach.day())));
  }
}
