package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;

/** Reads what is owed again and again: {@code expect}, {@code every} and {@code counted from}. */
final class RecurrenceReader {
  private final Demand demand;

  RecurrenceReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    var expected = demand.expected();
    var from = demand.optionalEvent("counted from");
    var every = demand.keys().need("every");
    if (every.isEmpty()) {
      return Optional.empty();
    }
    var kind = from.isPresent() ? from.get().kind() : null;
    var stages = new StageReader(demand.report(), kind).read(every.get());
    var recurrence = Recurrence.builder().expected(expected).stages(stages);
    if (from.isPresent()) {
      recurrence.countedFrom(from.get().pattern());
    }
    new SuspensionReader(demand).read(recurrence);
    return Optional.of(recurrence.build());
  }
}
