package org.opensupervision.rules.policy;

import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.vocabulary.FactKind;

/** An event as it was read, with its kind. */
record Event(FactKind kind, EventPattern pattern) {

  static Event of(FactKind kind) {
    return new Event(kind, EventPattern.builder().event(kind.getWord()).build());
  }
}
