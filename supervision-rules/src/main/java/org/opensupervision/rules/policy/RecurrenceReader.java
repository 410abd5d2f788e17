package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.document.Node;

/**
 * Reads what is owed again and again: {@code expect} with {@code every}, or with an amount in a
 * window.
 */
final class RecurrenceReader {
  static final List<String> KEYS_OF_GAPS = List.of("every", "counted from");

  private final Demand demand;

  RecurrenceReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    var expected = demand.expectedEvents();
    var asked =
        Recurrence.builder()
            .expected(expected.stream().map(Event::pattern).toList())
            .notCounting(demand.notCounting());
    boolean amount = QuotaReader.KEYS.stream().anyMatch(key -> demand.value(key).isPresent());
    boolean read =
        demand.value("every").isEmpty() && amount
            ? new QuotaReader(demand, expected).read(asked)
            : demand.keys().need("every").filter(every -> gap(every, asked)).isPresent();
    return read ? Optional.of(asked.build()) : Optional.empty();
  }

  private boolean gap(Node every, Recurrence.Builder asked) {
    demand.refuseBeside("every", QuotaReader.KEYS);
    var from = demand.optionalEvent("counted from");
    asked.countedFrom(from.map(Event::pattern));
    var kind = from.map(Event::kind).orElse(null);
    asked.stages(new StageReader(demand.report(), demand.events(), kind).read(every));
    return true;
  }
}
