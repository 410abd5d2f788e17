package org.opensupervision.rules.assessment;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.kind.Verdict;
import org.opensupervision.rules.timeline.Timeline;

/** One verdict, with the rule and the journal it comes from and the verdicts on the same duty. */
final class Found {
  private final Rule rule;
  private final Timeline timeline;
  private final Verdict verdict;
  private final int asOf;
  private List<Found> sameDuty = List.of();

  Found(Rule rule, Timeline timeline, Verdict verdict, int asOf) {
    this.rule = rule;
    this.timeline = timeline;
    this.verdict = verdict;
    this.asOf = asOf;
  }

  /** The last day that mattered: that on which it was settled, or the day that was asked about. */
  int settledOn() {
    return switch (verdict.status()) {
      case MET, MET_LATE -> Math.min(asOf, rule.metOn(timeline, verdict));
      case MISSED -> Math.min(asOf, verdict.answer());
      default -> asOf;
    };
  }

  Rule rule() {
    return rule;
  }

  Timeline timeline() {
    return timeline;
  }

  Verdict verdict() {
    return verdict;
  }

  Status status() {
    return verdict.status();
  }

  int due() {
    return verdict.due();
  }

  /** Takes note of all verdicts on the same duty, this one included. */
  void shares(List<Found> all) {
    sameDuty = all;
  }

  /**
   * The verdicts of other clauses on the same duty, in the order of the policy. On the day on which
   * its clock starts anew a clause has two gaps that are open, which are none of each other's.
   */
  List<Found> others() {
    return sameDuty.stream().filter(other -> other.rule != rule).toList();
  }

  /** The one that falls due first, where that is earlier than this one does. */
  Optional<Found> boundBy() {
    Found first = this;
    for (Found other : sameDuty) {
      if (other.rule != rule && other.due() < first.due()) {
        first = other;
      }
    }
    return first == this ? Optional.empty() : Optional.of(first);
  }
}
