package org.opensupervision.rules.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.timeline.SubjectState;

/** What the facts of one subject say about it on a day. */
record Entry(Map<String, Object> states, boolean employed) {
  static final Entry UNKNOWN = new Entry(Map.of(), false);

  static Entry of(Journal journal, LocalDate asOf, Instant knownAt) {
    var state = SubjectState.on(asOf, journal, knownAt);
    return new Entry(Map.copyOf(state.values()), state.isAlive());
  }

  <T> Optional<T> state(String name, Class<T> type) {
    return Optional.ofNullable(states.get(name)).map(type::cast);
  }
}
