package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Requirement;

/** Reads how every event of a kind must be: {@code each} and {@code lasts}. */
final class QualityReader {
  private final Demand demand;

  QualityReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    var event = demand.event("each");
    var lasts = demand.keys().need("lasts");
    if (lasts.isEmpty()) {
      return Optional.empty();
    }
    var kind = event.isPresent() ? event.get().kind() : null;
    var property = new DurationReader(demand.report()).read(lasts.get(), kind);
    if (event.isEmpty() || property.isEmpty()) {
      return Optional.empty();
    }
    var pattern = event.get().pattern();
    return Optional.of(Quality.builder().event(pattern).property(property.get()).build());
  }
}
