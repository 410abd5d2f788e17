package org.opensupervision.rules.kind;

import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;

/**
 * A rule by which each event is one duty, due on its own day: met by the event itself, or missed
 * for good.
 */
sealed interface EventRule extends Rule permits EachEventRule, TogetherRule, RollingLimitRule {

  /** Returns the events that are looked at. */
  Series events(Timeline timeline);

  @Override
  default int trigger(Timeline timeline, Verdict verdict) {
    return events(timeline).fact(verdict.anchor());
  }

  @Override
  default int opens(Timeline timeline, Verdict verdict) {
    return verdict.due();
  }

  @Override
  default int metBy(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? trigger(timeline, verdict) : -1;
  }

  @Override
  default int metOn(Timeline timeline, Verdict verdict) {
    return verdict.due();
  }
}
