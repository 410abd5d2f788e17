package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.document.Node;

/**
 * What the readers of all kinds of requirement share: the keys of the clause, and the events read
 * so far.
 */
record Demand(Report report, Keys keys, EventReader events) {

  /** Reads the event of a key that must be there. */
  Optional<Event> event(String key) {
    return event(keys.need(key), key);
  }

  /** Reads the event of a key that may be there. */
  Optional<Event> optionalEvent(String key) {
    return event(value(key), key);
  }

  private Optional<Event> event(Optional<Node> node, String key) {
    return node.isPresent() ? events.read(node.get(), key) : Optional.empty();
  }

  /** Reads what is expected, any one of which is enough. */
  List<EventPattern> expected() {
    var node = keys.need("expect");
    return node.isEmpty() ? List.of() : events.readAny(node.get(), "expect");
  }

  Optional<Node> value(String key) {
    return keys.value(key);
  }
}
