package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Timeline;

/** Tells of decisions to depart from a clause. */
public final class Departing {
  private Departing() {}

  static Step varied(Timeline timeline, Departure one, int known) {
    var details = new ArrayList<Detail>();
    details.add(Detail.of("fact", timeline.fact(one.fact()).getId()));
    details.add(Detail.of("every", one.term()));
    return running(StepCode.VARIED, details, one, known);
  }

  /**
   * Returns that a decision gives another value.
   *
   * @param limit how the value is meant: within, at least, at most
   */
  static Step variedTo(Timeline timeline, String limit, Departure one, int known) {
    var details = new ArrayList<Detail>();
    details.add(Detail.of("fact", timeline.fact(one.fact()).getId()));
    details.add(Detail.of("limit", limit));
    details.add(Detail.of("to", one.to().orElseThrow().getText()));
    return running(StepCode.VARIED_TO, details, one, known);
  }

  /** Returns that a decision takes the duty away, as far as is known on a day. */
  public static Step waived(Timeline timeline, Departure one, int known) {
    var details = new ArrayList<Detail>();
    details.add(Detail.of("fact", timeline.fact(one.fact()).getId()));
    return running(StepCode.WAIVED, details, one, known);
  }

  private static Step running(StepCode code, List<Detail> details, Departure one, int known) {
    details.add(Detail.of("from", Days.date(one.from())));
    if (one.end(known) != Days.NEVER) {
      details.add(Detail.of("until", Days.date(one.end(known) - 1)));
    }
    return Step.of(code, details.toArray(Detail[]::new));
  }

  /** Returns that a decision is over, as far as is known on a day. */
  public static Step over(Timeline timeline, Departure one, int known) {
    return Step.of(
        StepCode.VARIATION_OVER,
        Detail.of("fact", timeline.fact(one.fact()).getId()),
        Detail.of("from", Days.date(one.from())),
        Detail.of("until", Days.date(one.end(known) - 1)));
  }

  /** Returns that a decision does not count, and why. */
  public static Step refused(Timeline timeline, Departure one) {
    return Step.of(
        StepCode.VARIATION_REFUSED,
        Detail.of("fact", timeline.fact(one.fact()).getId()),
        Detail.of("date", Days.date(one.from())),
        Detail.of("because", one.refused().orElseThrow()));
  }
}
