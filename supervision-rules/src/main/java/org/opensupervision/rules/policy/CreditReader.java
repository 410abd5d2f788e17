package org.opensupervision.rules.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.ValueType;

/**
 * Reads what events are worth, {@code credit: {group session: 50%}}, and how much of the amount
 * they make up at most, {@code most credited: {group session: 25%}}.
 */
final class CreditReader {
  private static final String CREDIT = "credit";
  private static final String MOST = "most credited";
  private static final String DIVIDED = "divided by attendees";
  private static final String ATTENDEES = "attendees";
  private static final String EXPECTED = "full, nothing, " + DIVIDED + ", or a share such as 50%";
  private static final String EXPECTED_SHARE = "a share such as 25%";
  private static final int WHOLE = 100;

  private final Demand demand;
  private final Values values;
  private final Map<EventPattern, Credit.Builder> credits = new LinkedHashMap<>();

  CreditReader(Demand demand) {
    this.demand = demand;
    this.values = new Values(demand.report());
  }

  /** Returns the credits in the order of the file. */
  List<Credit> read() {
    entries(CREDIT).forEach(entry -> event(entry, CREDIT).ifPresent(on -> worth(entry, on)));
    entries(MOST).forEach(entry -> event(entry, MOST).ifPresent(on -> cap(entry, on)));
    return credits.values().stream().map(Credit.Builder::build).toList();
  }

  private List<Entry> entries(String key) {
    var node = demand.value(key).flatMap(found -> values.mapping(found, Values.of(key)));
    return node.isEmpty() ? List.of() : node.get().getEntries();
  }

  private Optional<Event> event(Entry entry, String key) {
    return demand.events().read(entry.getKey(), key);
  }

  private Credit.Builder on(Event event) {
    return credits.computeIfAbsent(event.pattern(), pattern -> Credit.builder().event(pattern));
  }

  private void worth(Entry entry, Event event) {
    var text = values.single(entry.getValue(), CREDIT, EXPECTED).map(Scalar::getText).orElse("");
    switch (text) {
      case "" -> on(event);
      case "full" -> on(event).percent(WHOLE);
      case "nothing" -> on(event).percent(0);
      case DIVIDED -> divided(entry.getValue(), event);
      default -> percent(entry.getValue(), CREDIT, text, EXPECTED).ifPresent(on(event)::percent);
    }
  }

  private void divided(Node node, Event event) {
    if (event.kind().attribute(ATTENDEES).isEmpty()) {
      demand
          .report()
          .addMisplaced(node, DIVIDED, event.kind(), "an event with attendees: session held");
    }
    on(event).dividedByAttendees(true);
  }

  private void cap(Entry entry, Event event) {
    values
        .single(entry.getValue(), MOST, EXPECTED_SHARE)
        .flatMap(text -> percent(text, MOST, text.getText(), EXPECTED_SHARE))
        .ifPresent(on(event)::mostPercent);
  }

  private Optional<Integer> percent(Node node, String key, String text, String expected) {
    Optional<Integer> share =
        Optional.of(text)
            .filter(found -> found.endsWith("%"))
            .flatMap(found -> ValueType.NUMBER.read(found.substring(0, found.length() - 1)))
            .map(Integer.class::cast)
            .filter(found -> found <= WHOLE);
    if (share.isEmpty()) {
      demand.report().add(values.wrong(node, key, text, expected));
    }
    return share;
  }
}
