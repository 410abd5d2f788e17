package org.opensupervision.rules.assessment;

import org.opensupervision.model.fact.Subject;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.kind.Verdicts;
import org.opensupervision.rules.timeline.Timeline;

/**
 * A journal made ready for an assessor, with what was known at one moment; it serves every day.
 *
 * <p>It belongs to the assessor that prepared it. It is immutable and safe for use by several
 * threads.
 */
public final class PreparedJournal {
  private final Timeline timeline;
  private final Rule[] rules;

  PreparedJournal(Timeline timeline, Rule[] rules) {
    this.timeline = timeline;
    this.rules = rules;
  }

  /** Returns whose journal it is. */
  public Subject getSubject() {
    return timeline.getSubject();
  }

  Timeline timeline() {
    return timeline;
  }

  /** Adds how every duty of the subject stands on a day. */
  void judge(int day, Verdicts out) {
    for (Rule rule : rules) {
      rule.judge(timeline, day, out);
    }
  }
}
