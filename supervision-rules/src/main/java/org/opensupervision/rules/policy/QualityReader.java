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
    var kind = event.map(Event::kind).orElse(null);
    var property =
        demand
            .keys()
            .need("lasts")
            .flatMap(node -> new DurationReader(demand.report()).read(node, kind));
    if (event.isEmpty() || property.isEmpty()) {
      return Optional.empty();
    }
    var pattern = event.get().pattern();
    return Optional.of(Quality.builder().event(pattern).property(property.get()).build());
  }
}
