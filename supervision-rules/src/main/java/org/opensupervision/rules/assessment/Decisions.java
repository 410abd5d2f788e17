package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.rules.kind.Departing;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Departures;
import org.opensupervision.rules.timeline.Timeline;

/** Tells of decisions to depart from a clause that do not count, or no longer run. */
final class Decisions {
  private Decisions() {}

  /**
   * Those that matter up to a day: what would run since another day and is refused, and the last
   * one that has ended since a third.
   */
  static List<Step> of(
      RuleBook book, Timeline timeline, Rule rule, int from, int endedSince, int known) {
    var steps = new ArrayList<Step>();
    Optional<Departure> over = Optional.empty();
    for (Departure one : book.departures(timeline, rule).all()) {
      int end = one.end(known);
      if (one.from() > known || end <= one.from()) {
        continue;
      }
      if (one.refused().isEmpty()) {
        over = end > endedSince && end <= known ? Optional.of(one) : over;
      } else if (end > from) {
        steps.add(Departing.refused(timeline, one));
      }
    }
    over.map(one -> Departing.over(timeline, one, known)).ifPresent(steps::add);
    return steps;
  }

  /** That a decision takes the duty away on a day. */
  static Optional<Step> waived(RuleBook book, Timeline timeline, Rule rule, int day) {
    Departures all = book.departures(timeline, rule);
    int waiver = all.waiverOn(day, day);
    return waiver < 0
        ? Optional.empty()
        : Optional.of(Departing.waived(timeline, all.get(waiver), day));
  }
}
