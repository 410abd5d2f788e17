package org.opensupervision.rules.policy;

import java.util.ArrayList;
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
  static final List<String> KEYS_OF_GAPS = List.of("every");
  static final List<String> KEYS = keys();

  private final Demand demand;

  private static List<String> keys() {
    var keys = new ArrayList<>(List.of("expect", "not counting"));
    keys.addAll(KEYS_OF_GAPS);
    keys.addAll(SuspensionReader.KEYS);
    keys.add("counted from");
    keys.addAll(QuotaReader.KEYS);
    return List.copyOf(keys);
  }

  RecurrenceReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    var expected = demand.expectedEvents();
    var asked = Recurrence.builder().notCounting(demand.notCounting());
    for (Event event : expected) {
      asked.addExpected(event.pattern());
    }
    boolean ofAmount = demand.value("every").isEmpty() && demand.hasAny(QuotaReader.KEYS);
    boolean read =
        ofAmount
            ? new QuotaReader(demand, expected).read(asked)
            : gap(demand.keys().need("every"), asked);
    return read ? Optional.of(asked.build()) : Optional.empty();
  }

  private boolean gap(Optional<Node> every, Recurrence.Builder asked) {
    if (every.isPresent()) {
      gap(every.get(), asked);
    }
    return every.isPresent();
  }

  private void gap(Node every, Recurrence.Builder asked) {
    demand.refuseBeside("every", QuotaReader.KEYS);
    var from = demand.clock("counted from");
    if (from.isPresent()) {
      asked.countedFrom(from.get().pattern());
    }
    var kind = from.isPresent() ? from.get().kind() : null;
    asked.stages(new StageReader(demand.report(), demand.events(), kind).read(every));
    new SuspensionReader(demand).read(asked);
  }
}
